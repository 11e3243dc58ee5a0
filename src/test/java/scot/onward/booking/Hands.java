package scot.onward.booking;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import scot.onward.access.CurrentUser;
import scot.onward.booking.Attempt.Ending;
import scot.onward.referral.DeskReferral;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.Answer;
import scot.onward.shared.Delivery;
import scot.onward.shared.PresentingIssue;

/** Makes attempts on a running instance of the application. */
final class Hands {

    private final Appointments appointments;
    private final TimeHolds holds;
    private final WaitingOffers offers;
    private final WalkIns walkIns;
    private final CurrentUser currentUser;

    Hands(ApplicationContext onward) {
        appointments = onward.getBean(Appointments.class);
        holds = onward.getBean(TimeHolds.class);
        offers = onward.getBean(WaitingOffers.class);
        walkIns = onward.getBean(WalkIns.class);
        currentUser = onward.getBean(CurrentUser.class);
    }

    /** @throws AssertionError when it neither won nor was told plainly that it is taken */
    Ending make(Attempt attempt) {
        Object outcome = currentUser.runAs(attempt.person(), () -> outcome(attempt));
        return switch (outcome) {
            case BookingOutcome.Booked won -> Ending.WON;
            case HoldOutcome.Held won -> Ending.WON;
            case OfferOutcome.Offered won -> Ending.WON;
            case WalkInOutcome.Given won -> Ending.WON;
            case ChangeOutcome.Done won -> Ending.WON;
            case BookingOutcome.Taken told -> Ending.TOLD;
            case HoldOutcome.Taken told -> Ending.TOLD;
            case OfferOutcome.Taken told -> Ending.TOLD;
            case WalkInOutcome.NotGiven(BookingOutcome.Taken told) -> Ending.TOLD;
            default -> throw new AssertionError(attempt + " ended as " + outcome);
        };
    }

    private Object outcome(Attempt it) {
        return switch (it.kind()) {
            case BOOK ->
                appointments.book(BookingRequest.of(it.subject(), it.clinic(), it.service(), it.at(), it.minutes())
                        .withId(it.id()));
            case CANCEL -> appointments.cancel(it.id(), CancelledBy.CLIENT);
            case HOLD -> holds.hold(HoldRequest.of(it.clinic(), it.at(), it.minutes()));
            case MOVE -> appointments.move(it.id(), Target.of(it.clinic(), it.at()));
            case OFFER -> offers.offer(it.subject(), it.clinic(), it.at(), it.minutes());
            case WALK_IN -> walkIns.give(new WalkIn(it.subject(), said(it)), time(it));
        };
    }

    private static SeeNow time(Attempt it) {
        var end = it.at().plusSeconds(60L * it.minutes());
        return new SeeNow(
                it.clinic(),
                it.service(),
                it.adviser(),
                "Morag Kerr",
                "Room 1",
                Delivery.IN_PERSON,
                true,
                it.at(),
                end,
                end,
                null,
                0);
    }

    private static DeskReferral said(Attempt it) {
        return new DeskReferral(
                it.id(),
                it.hub(),
                "Craig Dunsmore",
                "07700 900381",
                true,
                ReferralForm.SafeAndWell.of(Answer.YES, Answer.YES),
                ReferralForm.Letter.NOT_ASKED,
                ReferralForm.Needs.NONE,
                Set.of(PresentingIssue.BENEFITS),
                "");
    }
}
