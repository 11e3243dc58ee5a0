package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.EventKind;
import scot.onward.referral.ReferralMoved;

/** Writes down what happens to referrals, and tells it; what is written is never changed. */
@Component
public class ReferralEvents {

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ReferralEvents(JdbcTemplate jdbc, CurrentUser currentUser, ApplicationEventPublisher publisher, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Something happened now, through the signed-in person if anybody is. */
    public void happened(UUID referralId, EventKind kind) {
        happened(referralId, kind, null, null);
    }

    /**
     * Something happened now.
     *
     * @param detail a code or a number that the kind explains; never what somebody said
     * @param visitAt the time of the appointment that it is about
     */
    public void happened(UUID referralId, EventKind kind, @Nullable String detail, @Nullable Instant visitAt) {
        jdbc.update(
                "insert into referral_event (id, referral_id, kind, at, account_id, detail, visit_at) values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                referralId,
                kind.name(),
                Timestamp.from(clock.instant()),
                currentUser.find().map(SignedIn::accountId).orElse(null),
                detail,
                visitAt == null ? null : Timestamp.from(visitAt));
        publisher.publishEvent(new ReferralMoved(referralId, kind));
    }
}
