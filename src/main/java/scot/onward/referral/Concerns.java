package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.audit.ChangeLog;
import scot.onward.referral.internal.SafetyBook;
import scot.onward.referral.internal.SafetyEvent;
import scot.onward.referral.internal.SafetyOwners;

/**
 * Raising a concern: colleagues of the hub are called at once, and what was seen or heard is kept for the advisers. Whoever
 * raised it cannot read it again unless they are an adviser.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER')")
public class Concerns {

    private static final Duration A_CALL_LASTS = Duration.ofMinutes(30);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final SafetyBook book;
    private final SafetyOwners owners;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ChangeLog changes;
    private final Clock clock;

    Concerns(
            SafetyBook book,
            SafetyOwners owners,
            JdbcClient jdbc,
            CurrentUser currentUser,
            ChangeLog changes,
            Clock clock) {
        this.book = book;
        this.owners = owners;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whom one can call at a hub of one's own, those who are here first; never oneself. */
    public List<Colleague> colleagues(UUID hubId) {
        SignedIn caller = currentUser.get();
        return caller.hubIds().contains(hubId)
                ? owners.of(hubId).stream()
                        .filter(colleague -> !colleague.accountId().equals(caller.accountId()))
                        .toList()
                : List.of();
    }

    /** Keeps the concern and calls the colleagues of the hub. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
    public void raise(ConcernForm form) {
        SignedIn caller = currentUser.get();
        if (!caller.hubIds().contains(form.hubId()) || !owners.isAble(form.hubId(), form.colleagueId())) {
            throw new AccessDeniedException("Not a colleague at a hub of one's own");
        }
        UUID id = book.start(new SafetyBook.NewClock(
                        SafetyKind.CONCERN,
                        form.hubId(),
                        null,
                        null,
                        shortened(form.about().strip(), LONGEST_NAME),
                        form.said().isBlank() ? null : shortened(form.said().strip(), LONGEST_TEXT),
                        null,
                        caller.accountId(),
                        form.colleagueId(),
                        null))
                .orElseThrow();
        book.happened(id, SafetyEvent.CALLED, caller.accountId(), null);
        changes.changed("safety-clock", id, "started-" + SafetyKind.CONCERN, null);
    }

    /**
     * A call to the colleagues of a hub.
     *
     * @param owner who was asked first, or has answered
     * @param answeredBy who is coming
     */
    public record Call(
            UUID clockId,
            String hub,
            String caller,
            String owner,
            Instant calledAt,
            @Nullable String answeredBy,
            boolean isMine) {}

    /** The calls of the last half hour at one's hubs, the latest first; reception sees its own alone. */
    @Transactional(readOnly = true)
    public List<Call> calls() {
        SignedIn reader = currentUser.get();
        Set<UUID> hubs = reader.hubIds();
        return hubs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select clock.id as clock_id, hub.short_name as hub, caller.name as caller, owner.name as owner,
                               called.at as called_at, called.account_id = :reader as is_mine,
                               (select account.name from safety_clock_event answered
                                join account on account.id = answered.account_id
                                where answered.clock_id = clock.id and answered.kind = 'ANSWERED'
                                order by answered.at, answered.id limit 1) as answered_by
                        from safety_clock_event called
                        join safety_clock clock on clock.id = called.clock_id
                        join hub on hub.id = clock.hub_id
                        join account caller on caller.id = called.account_id
                        join account owner on owner.id = clock.owner_id
                        where called.kind = 'CALLED' and called.at > :since and clock.hub_id in (:hubs)
                        and clock.ended_at is null and (:all or called.account_id = :reader)
                        order by called.at desc, called.id desc
                        """)
                        .param("reader", reader.accountId())
                        .param("all", reader.role() != scot.onward.access.Role.RECEPTION)
                        .param("since", Timestamp.from(clock.instant().minus(A_CALL_LASTS)))
                        .param("hubs", hubs)
                        .query(Call.class)
                        .list();
    }

    /** One is coming: the clock is one's own from now on. Of two who answer, the first has it. */
    @PreAuthorize("hasAnyRole('ADVISER', 'MANAGER')")
    public void answer(UUID clockId) {
        SignedIn reader = currentUser.get();
        UUID hub = jdbc.sql("select hub_id from safety_clock where id = ? for update")
                .param(clockId)
                .query(UUID.class)
                .optional()
                .filter(reader.hubIds()::contains)
                .orElseThrow(() -> new AccessDeniedException("Not a call to these hubs"));
        boolean isAnswered = !jdbc.sql(
                        "select 1 from safety_clock_event where clock_id = ? and kind = 'ANSWERED' limit 1")
                .param(clockId)
                .query(Integer.class)
                .list()
                .isEmpty();
        if (!isAnswered && owners.isAble(hub, reader.accountId())) {
            book.happened(clockId, SafetyEvent.ANSWERED, reader.accountId(), null);
            book.give(clockId, reader.accountId(), reader.accountId());
        }
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
