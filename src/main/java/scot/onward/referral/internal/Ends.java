package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.EndReason;
import scot.onward.referral.EventKind;
import scot.onward.referral.ReferralEnded;
import scot.onward.referral.ReferralStatus;
import scot.onward.referral.internal.KeptRedirections.Answer;

/** Ends referrals: the state, what is kept of the end, what happened, and the news of it for other modules. */
@Component
public class Ends {

    private final KeptRedirections redirections;
    private final ReferralEvents events;
    private final ApplicationEventPublisher publisher;
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    Ends(
            KeptRedirections redirections,
            ReferralEvents events,
            ApplicationEventPublisher publisher,
            JdbcTemplate jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.redirections = redirections;
        this.events = events;
        this.publisher = publisher;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Ends it; false when it had ended before. @param note for staff alone */
    public boolean end(IncomingReferral referral, EndReason reason, @Nullable String note) {
        ReferralStatus before = referral.status();
        if (!referral.standing().close(reason, note, clock.instant())) {
            return false;
        }
        jdbc.update(
                """
                insert into referral_end (id, referral_id, reason, note, stood_at, ended_by, ended_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                referral.id(),
                reason.name(),
                note,
                before.name(),
                currentUser.find().map(SignedIn::accountId).orElse(null),
                Timestamp.from(clock.instant()));
        redirections.openOf(referral.id()).ifPresent(offer -> redirections.answer(offer.id(), Answer.TAKEN_BACK, null));
        events.happened(referral.id(), EventKind.CLOSED, reason.name(), null);
        publisher.publishEvent(new ReferralEnded(referral.id(), referral.clientId(), reason));
        return true;
    }
}
