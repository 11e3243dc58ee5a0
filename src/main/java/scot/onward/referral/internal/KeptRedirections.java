package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.OfferedOn;
import scot.onward.referral.RedirectTarget;

/** The offers of referrals to others and their answers; an answer is given once. */
@Component
public class KeptRedirections {

    /** How an offer came to its end. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        UNANSWERED,
        TAKEN_BACK
    }

    /** An offer that waits. */
    public record Open(UUID id, UUID referralId, @Nullable UUID toHubId) {}

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    KeptRedirections(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public void offer(IncomingReferral referral, RedirectTarget to, String why, LocalDate answerBy) {
        jdbc.sql("""
                        insert into redirection (id, referral_id, from_hub_id, to_hub_id, to_organisation_id, why, offered_by,
                          offered_at, answer_by, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFERED')
                        """)
                .param(UUID.randomUUID())
                .param(referral.id())
                .param(referral.hubId())
                .param(to.isHub() ? to.id() : null)
                .param(to.isHub() ? null : to.id())
                .param(why)
                .param(currentUser.get().accountId())
                .param(Timestamp.from(clock.instant()))
                .param(answerBy)
                .update();
    }

    /** Answers an offer; false when it has been answered before. */
    public boolean answer(UUID id, Answer answer, @Nullable String words) {
        return jdbc.sql("""
                        update redirection set state = ?, answered_by = ?, answered_at = ?, answer = ?
                        where id = ? and state = 'OFFERED'
                        """)
                        .param(answer.name())
                        .param(currentUser.find().map(SignedIn::accountId).orElse(null))
                        .param(Timestamp.from(clock.instant()))
                        .param(words)
                        .param(id)
                        .update()
                == 1;
    }

    public Optional<Open> open(UUID id) {
        return jdbc.sql("select id, referral_id, to_hub_id from redirection where id = ? and state = 'OFFERED'")
                .param(id)
                .query(Open.class)
                .optional();
    }

    public Optional<Open> openOf(UUID referralId) {
        return jdbc.sql("select id, referral_id, to_hub_id from redirection where open_referral_id = ?")
                .param(referralId)
                .query(Open.class)
                .optional();
    }

    /** The same for people to read. */
    public Optional<OfferedOn> offerOf(UUID referralId) {
        return jdbc.sql("""
                        select redirection.id, coalesce(hub.name, organisation.name) as `to`, to_hub_id is not null as to_hub,
                               why, offered_at, answer_by
                        from redirection
                        left join hub on hub.id = to_hub_id
                        left join organisation on organisation.id = to_organisation_id
                        where open_referral_id = ?
                        """).param(referralId).query(OfferedOn.class).optional();
    }

    /** Those that should have been answered before this day. */
    List<Open> overdue(LocalDate today) {
        return jdbc.sql(
                        "select id, referral_id, to_hub_id from redirection where state = 'OFFERED' and answer_by < ? order by answer_by")
                .param(today)
                .query(Open.class)
                .list();
    }
}
