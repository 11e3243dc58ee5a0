package scot.onward.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.IncomingReferrals;
import scot.onward.referral.internal.ReferralEvents;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/**
 * Moves a referral on as its appointments and its case go on. Higher modules call it in the transaction of what they do.
 * A referral that has ended stays as it is.
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
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReferralProgress(IncomingReferrals referrals, ReferralEvents events, WorkingCalendar calendar, Clock clock) {
        this.referrals = referrals;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** An appointment was made, or moved, to start then. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public void booked(UUID referralId, Instant startsAt) {
        move(referralId, EventKind.BOOKED, startsAt, referral -> referral.booked(startsAt, day(startsAt)));
    }

    /** The appointment was cancelled or not attended; another one is to be offered by the next working day. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public void bookingEnded(UUID referralId) {
        move(referralId, EventKind.BOOKING_ENDED, null, referral -> referral.bookingEnded(in(1)));
    }

    /** The client waits for a time that fits. */
    public void waitingListed(UUID referralId) {
        move(referralId, EventKind.WAITING_LISTED, null, referral -> {
            LocalDate bookBy = referral.bookBy();
            LocalDate usual = in(DAYS_TO_OFFER);
            referral.waitingListed(bookBy != null && bookBy.isBefore(usual) ? bookBy : usual);
        });
    }

    /** The client came. */
    public void attended(UUID referralId) {
        move(referralId, EventKind.ATTENDED, null, referral -> referral.attended(in(DAYS_TO_RECORD)));
    }

    /** Work with the client began: the first session was finished with something to do. */
    public void engaged(UUID referralId) {
        move(referralId, EventKind.ENGAGED, null, referral -> referral.engaged(in(DAYS_OF_WORK)));
    }

    /** It is over. */
    public void closed(UUID referralId, EndReason reason) {
        closed(referralId, reason, null);
    }

    /** It is over; {@code why} is for staff and is never shown to the referrer. */
    public void closed(UUID referralId, EndReason reason, @Nullable String why) {
        move(referralId, EventKind.CLOSED, null, referral -> referral.close(reason, why, clock.instant()));
    }

    private void move(UUID referralId, EventKind kind, @Nullable Instant visitAt, Consumer<IncomingReferral> verb) {
        IncomingReferral referral = referrals.findById(referralId).orElseThrow();
        if (referral.isOpen()) {
            verb.accept(referral);
            events.happened(referralId, kind, null, visitAt);
        }
    }

    private LocalDate in(int workingDays) {
        return calendar.plusWorkingDays(HubTime.today(clock), workingDays);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(HubTime.ZONE).toLocalDate();
    }
}
