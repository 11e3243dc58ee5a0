package scot.onward.booking.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BoardCard;
import scot.onward.booking.ui.BoardPart.Bit;
import scot.onward.booking.ui.BoardPart.Line;
import scot.onward.client.AccessNeed;
import scot.onward.client.ui.NeedIcons;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.VisitState;

/** An appointment as a card: the name, the state or the time, and what is needed or unusual. */
final class CardPart {

    private static final String KEY = "card-";

    private CardPart() {}

    static String key(BoardCard card) {
        return KEY + card.appointmentId();
    }

    /** A joint appointment has a card in each of its advisers' columns. */
    static String key(BoardColumn column, BoardCard card) {
        return column.clinic().adviserName().equals(card.adviserName()) ? key(card) : key(card) + "-" + column.id();
    }

    static BoardPart of(BoardColumn column, BoardCard card) {
        String name = column.namesHidden() ? Words.initials(card.name()) : card.name();
        String detail = CardState.detail(card, column.now());
        return new BoardPart(
                key(column, card),
                column.order(card.startsAt()),
                column.area(card.startsAt(), card.endsAt()),
                classes(column, card),
                label(card, name, detail),
                lines(card, name, detail, column.now()));
    }

    private static String classes(BoardColumn column, BoardCard card) {
        List<BoardCard> besides = column.besides(card);
        return BoardPart.classes(
                "appt",
                CardState.of(card).className(),
                Scale.lowness(card.startsAt(), card.endsAt()),
                card.toMove() ? "tomove" : "",
                isMovable(card, column.now()) ? "movable" : "",
                besides.size() > 1 ? "half lane" + besides.indexOf(card) % 2 : "");
    }

    static boolean isMovable(BoardCard card, Instant now) {
        return card.status() == AppointmentStatus.BOOKED && card.endsAt().isAfter(now);
    }

    private static List<Line> lines(BoardCard card, String name, String detail, Instant now) {
        boolean booked = CardState.of(card) == VisitState.BOOKED;
        List<Bit> extra = booked || detail.isEmpty() ? List.of() : List.of(Bit.of(detail));
        return BoardPart.lines(
                Line.of("at", Bit.of(Words.from(card.startsAt(), card.endsAt()))),
                Line.of("nm", Bit.of(name)),
                state(card, detail, now),
                new Line("ex", extra),
                new Line("nds", booked ? marks(card) : List.of()));
    }

    private static Line state(BoardCard card, String detail, Instant now) {
        VisitState state = CardState.of(card);
        if (state != VisitState.BOOKED) {
            return Line.of("sl", Bit.of(state.icon(), state.word()));
        }
        List<Bit> bits = new ArrayList<>(List.of(Bit.of("tm", Dates.time(card.startsAt()))));
        if (card.toMove()) {
            bits.add(Bit.of("mv", Icons.MOVE, MessageCatalogue.text("booking.card.toMove")));
        } else if (!detail.isEmpty()) {
            bits.add(Bit.strong(card.startsAt().isBefore(now) ? "late" : "", detail));
        } else if (card.wasRoom() != null) {
            bits.add(Bit.strong("", MessageCatalogue.text("booking.card.was", card.wasRoom())));
        }
        return new Line("sl", bits);
    }

    /** What is needed, and what was booked against a rule and with a reason. */
    private static List<Bit> marks(BoardCard card) {
        List<Bit> marks = new ArrayList<>();
        if (card.overbooked()) {
            marks.add(Bit.of("nd w", Icons.COPY, MessageCatalogue.text("booking.card.overbooked")));
        }
        if (card.late()) {
            marks.add(Bit.of("nd w", Icons.ALERT, MessageCatalogue.text("booking.card.pastLastSafe")));
        }
        if (card.outsideClinic()) {
            marks.add(Bit.of("nd w", Icons.CLOCK, MessageCatalogue.text("booking.card.outside")));
        }
        if (!card.others().isEmpty()) {
            marks.add(Bit.of("nd", Icons.HANDSHAKE, with(card)));
        }
        if (card.language() != null && !card.needs().contains(AccessNeed.BSL)) {
            String language = card.language();
            marks.add(
                    card.interpreterOpen()
                            ? Bit.of(
                                    "nd w",
                                    Icons.LANGUAGE,
                                    MessageCatalogue.text("booking.card.notConfirmed", language))
                            : Bit.of("nd", Icons.LANGUAGE, language));
        }
        card.needs().stream()
                .sorted()
                .forEach(need -> marks.add(Bit.of("nd", NeedIcons.of(need), Words.need(need, "short"))));
        return marks;
    }

    private static String with(BoardCard card) {
        return MessageCatalogue.text("booking.card.with", String.join(", ", card.others()));
    }

    /** The card read in full: "11:15 to 12:00, Tariq Hussain, arrived 10:31, Morag Kerr, Room 1, step-free". */
    private static String label(BoardCard card, String name, String detail) {
        List<String> parts = new ArrayList<>(List.of(
                Words.span(card.startsAt(), card.endsAt()),
                name,
                CardState.of(card).word()));
        if (!detail.isEmpty()) {
            parts.add(detail);
        }
        if (card.toMove()) {
            parts.add(MessageCatalogue.text("booking.card.toMove"));
        }
        if (card.wasRoom() != null) {
            parts.add(MessageCatalogue.text("booking.card.was", card.wasRoom()));
        }
        parts.add(Words.who(card));
        marks(card).forEach(mark -> parts.add(String.valueOf(mark.text())));
        return String.join(", ", parts);
    }
}
