package scot.onward.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.referral.internal.Ends;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.IncomingReferrals;
import scot.onward.referral.internal.ReferralEvents;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/**
 * Moves a referral on as its appointments and its case go on. Higher modules call it in the transaction of what they do.
 * What the table of {@link Lifecycle} does not allow from where it stands changes nothing: one that has ended stays as it is.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER')")
public class ReferralProgress {

    private static final int DAYS_TO_RECORD = 1;
    private static final int DAYS_TO_OFFER = 5;
    private static final int DAYS_OF_WORK = 20;

    private final IncomingReferrals referrals;
    private final ReferralEvents events;
    private final Ends ends;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReferralProgress(
            IncomingReferrals referrals, ReferralEvents events, Ends ends, WorkingCalendar calendar, Clock clock) {
        this.referrals = referrals;
        this.events = events;
        this.ends = ends;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** An appointment was made, or moved, to start then. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public void booked(UUID referralId, Instant startsAt) {
        move(
                referralId,
                EventKind.BOOKED,
                null,
                startsAt,
                referral -> referral.standing().booked(startsAt, day(startsAt)));
    }

    /** The appointment was cancelled; another one is to be offered by the next working day. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public void bookingEnded(UUID referralId) {
        move(
                referralId,
                EventKind.BOOKING_ENDED,
                null,
                null,
                referral -> referral.standing().bookingEnded(in(1)));
    }

    /** The client did not come; another appointment is to be offered by the next working day. */
    public void notAttended(UUID referralId) {
        move(
                referralId,
                EventKind.BOOKING_ENDED,
                "DID_NOT_ATTEND",
                null,
                referral -> referral.standing().bookingEnded(in(1)));
    }

    /** The client waits for a time that fits. */
    public void waitingListed(UUID referralId) {
        move(referralId, EventKind.WAITING_LISTED, null, null, referral -> {
            LocalDate bookBy = referral.bookBy();
            LocalDate usual = in(DAYS_TO_OFFER);
            return referral.standing().waitingListed(bookBy != null && bookBy.isBefore(usual) ? bookBy : usual);
        });
    }

    /** The client came. */
    public void attended(UUID referralId) {
        move(
                referralId,
                EventKind.ATTENDED,
                null,
                null,
                referral -> referral.standing().attended(in(DAYS_TO_RECORD)));
    }

    /** Work with the client began: the first session was finished with something to do. */
    public void engaged(UUID referralId) {
        move(
                referralId,
                EventKind.ENGAGED,
                null,
                null,
                referral -> referral.standing().engaged(in(DAYS_OF_WORK)));
    }

    /** It is over. */
    public void closed(UUID referralId, EndReason reason) {
        closed(referralId, reason, null);
    }

    /** It is over; {@code why} is for staff and is never shown to the referrer. */
    public void closed(UUID referralId, EndReason reason, @Nullable String why) {
        ends.end(referrals.findToMoveById(referralId).orElseThrow(), reason, why);
    }

    private void move(
            UUID referralId,
            EventKind kind,
            @Nullable String detail,
            @Nullable Instant visitAt,
            Predicate<IncomingReferral> verb) {
        IncomingReferral referral = referrals.findToMoveById(referralId).orElseThrow();
        if (verb.test(referral)) {
            events.happened(referralId, kind, detail, visitAt);
        }
    }

    private LocalDate in(int workingDays) {
        return calendar.plusWorkingDays(HubTime.today(clock), workingDays);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(HubTime.ZONE).toLocalDate();
    }
}
