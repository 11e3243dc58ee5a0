package scot.onward.booking.ui;

import java.time.Duration;
import java.time.Instant;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BoardCard;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.VisitState;

/** The state of a card in the words of the board. */
final class CardState {

    /** Up to ten minutes late a person keeps the time, up to fifteen the adviser decides, later it is as if they had not come. */
    private static final int MAY_LOSE_THE_TIME = 10;

    private static final int COUNTS_AS_ABSENT = 15;

    private CardState() {}

    /** Whether somebody who has not come is so late that a person should decide; nothing is ever decided by the clock. */
    static boolean isAskedAbout(BoardCard card, Instant now) {
        return of(card) == VisitState.BOOKED && minutes(card.startsAt(), now) > COUNTS_AS_ABSENT;
    }

    static VisitState of(BoardCard card) {
        return card.unresolved() ? VisitState.UNRESOLVED : of(card.status());
    }

    static VisitState of(AppointmentStatus status) {
        return switch (status) {
            case PROPOSED, PENDING, WAITLIST, BOOKED -> VisitState.BOOKED;
            case ARRIVED -> VisitState.ARRIVED;
            case CHECKED_IN -> VisitState.IN_SESSION;
            case FULFILLED -> VisitState.ATTENDED;
            case NOSHOW -> VisitState.DID_NOT_ATTEND;
            case CANCELLED, ENTERED_IN_ERROR -> VisitState.CANCELLED;
        };
    }

    /** What stands under the state: since when, by whom, what is asked; empty when there is nothing to add. */
    static String detail(BoardCard card, Instant now) {
        Instant arrived = card.arrivedAt();
        Instant started = card.startedAt();
        Instant cancelled = card.cancelledAt();
        return switch (of(card)) {
            case ARRIVED ->
                arrived == null
                        ? ""
                        : MessageCatalogue.text("booking.card.here", Dates.time(arrived), minutes(arrived, now));
            case IN_SESSION -> started == null ? "" : MessageCatalogue.text("booking.card.since", Dates.time(started));
            case CANCELLED ->
                card.cancelledBy() == null || cancelled == null
                        ? ""
                        : MessageCatalogue.text(
                                "booking.card.cancelled",
                                MessageCatalogue.word(card.cancelledBy()),
                                Dates.time(cancelled));
            case UNRESOLVED -> MessageCatalogue.text("booking.card.whatHappened");
            case BOOKED -> due(card, now);
            case ATTENDED, DID_NOT_ATTEND -> "";
        };
    }

    private static String due(BoardCard card, Instant now) {
        long minutes = minutes(now, card.startsAt());
        if (card.startsAt().isBefore(now)) {
            long late = minutes(card.startsAt(), now);
            String asked = late < MAY_LOSE_THE_TIME ? "keep" : late <= COUNTS_AS_ABSENT ? "ask" : "absent";
            return MessageCatalogue.text("booking.card.late." + asked, late);
        }
        return minutes <= 30 ? MessageCatalogue.text("booking.card.due", minutes) : "";
    }

    static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }
}
