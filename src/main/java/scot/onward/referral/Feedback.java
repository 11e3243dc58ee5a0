package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.client.ConsentPurpose;
import scot.onward.client.Consents;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.IncomingReferrals;
import scot.onward.referral.internal.ReferralEvents;

/** Messages back to the referrer: only in words the client agreed to, and only while the client agrees to it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class Feedback {

    private final IncomingReferrals referrals;
    private final Consents consents;
    private final ReferralEvents events;
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    Feedback(
            IncomingReferrals referrals,
            Consents consents,
            ReferralEvents events,
            JdbcTemplate jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.referrals = referrals;
        this.consents = consents;
        this.events = events;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the referrer may be told anything now. */
    @Transactional(readOnly = true)
    public boolean isAgreed(UUID referralId) {
        return isAgreed(own(referralId));
    }

    /** Sends a message back. @throws AccessDeniedException for another hub's referral */
    public FeedbackResult send(FeedbackForm form) {
        IncomingReferral referral = own(form.referralId());
        if (referral.organisationId() == null) {
            return new FeedbackResult.NobodyToTell();
        }
        if (!isAgreed(referral)) {
            return new FeedbackResult.NotAgreed();
        }
        BackWords words = form.words();
        if (words.offered().isEmpty()) {
            return new FeedbackResult.Unfit(FeedbackResult.Unfit.Reason.EMPTY);
        }
        if (words.isTooLong()) {
            return new FeedbackResult.Unfit(FeedbackResult.Unfit.Reason.TOO_LONG);
        }
        UUID id = UUID.randomUUID();
        SignedIn sender = currentUser.get();
        jdbc.update(
                """
                insert into referral_feedback (id, referral_id, sent_at, sent_by, sent_by_name, body, outcome, asked, asked_by,
                  cover, not_needed, next_time)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                form.referralId(),
                Timestamp.from(clock.instant()),
                sender.accountId(),
                sender.name(),
                words.offered(),
                words.outcome(),
                words.asked(),
                words.askedBy(),
                words.cover(),
                words.notNeeded(),
                words.nextTime());
        events.happened(form.referralId(), EventKind.MESSAGE_SENT);
        return new FeedbackResult.Sent(id);
    }

    private boolean isAgreed(IncomingReferral referral) {
        UUID practice = referral.organisationId();
        return practice != null && consents.holds(referral.clientId(), ConsentPurpose.TELL_REFERRER, practice);
    }

    private IncomingReferral own(UUID referralId) {
        return referrals
                .findById(referralId)
                .filter(referral -> referral.isAtAnyOf(currentUser.get().hubIds()))
                .orElseThrow(() -> new AccessDeniedException("Not a referral to these hubs"));
    }
}
