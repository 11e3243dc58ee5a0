package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.access.Presence;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.referral.Colleague;

/** Who can look after a safety clock: an adviser of the hub, where there is none its manager. */
@Component
public class SafetyOwners {

    private static final String ABLE = """
            account.active and not account.program and account.role in ('ADVISER', 'MANAGER')
            and exists (select 1 from account_hub where account_id = account.id and hub_id = :hub)
            """;

    private final JdbcClient jdbc;
    private final FirstOwner firstOwner;
    private final Clock clock;

    SafetyOwners(JdbcClient jdbc, FirstOwner firstOwner, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.firstOwner = firstOwner;
    }

    /** Who owns a clock that {@code starter} starts: the adviser who starts it, else the referral’s owner, else the next. */
    public UUID first(UUID hubId, SignedIn starter, @Nullable UUID referralOwner) {
        if (starter.role() == Role.ADVISER && isAble(hubId, starter.accountId())) {
            return starter.accountId();
        }
        return Optional.ofNullable(referralOwner)
                .filter(owner -> isAble(hubId, owner))
                .orElseGet(() -> next(hubId, starter.accountId()));
    }

    /** The adviser of the hub with the fewest open referrals, else a manager, else {@code otherwise}. */
    public UUID next(UUID hubId, UUID otherwise) {
        return firstOwner.at(hubId, new FirstOwner.Owner(otherwise, "")).id();
    }

    public boolean isAble(UUID hubId, UUID accountId) {
        return !jdbc.sql("select 1 from account where id = :account and " + ABLE)
                .param("account", accountId)
                .param("hub", hubId)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Everybody of the hub who can look after a clock, those who are here first. */
    public List<Colleague> of(UUID hubId) {
        return jdbc.sql("""
                        select id as account_id, name, job_title, exists (
                            select 1 from account_presence where account_id = account.id and seen_at > :since) as here
                        from account where
                        """ + ABLE + " order by here desc, role, name")
                .param("hub", hubId)
                .param("since", Timestamp.from(clock.instant().minus(Presence.HERE)))
                .query(Colleague.class)
                .list();
    }

    /** Open clocks whose owner can no longer look after them: the account is closed, or is no adviser or manager of the hub now. */
    public List<Orphan> orphans(UUID ownerId) {
        return jdbc.sql("""
                        select safety_clock.id, safety_clock.hub_id from safety_clock
                        where owner_id = :owner and ended_at is null
                        """).param("owner", ownerId).query(Orphan.class).list().stream()
                .filter(clock -> !isAble(clock.hubId(), ownerId))
                .toList();
    }

    /** An open clock without an owner who could act. */
    public record Orphan(UUID id, UUID hubId) {}
}
