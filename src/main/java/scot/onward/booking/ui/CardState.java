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

    private CardState() {}

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
            return MessageCatalogue.text("booking.card.late", minutes(card.startsAt(), now));
        }
        return minutes <= 30 ? MessageCatalogue.text("booking.card.due", minutes) : "";
    }

    static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }
}
