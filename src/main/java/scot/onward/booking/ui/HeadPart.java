package scot.onward.booking.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.ClosedBy;
import scot.onward.booking.ui.BoardPart.Bit;
import scot.onward.booking.ui.BoardPart.Line;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** The head of a column: who, where, and how full or what is wrong. */
final class HeadPart {

    private static final int LATE_STEP = 5;

    private HeadPart() {}

    /** The corner over the hours. */
    static BoardPart corner() {
        Line time = Line.of("vh", Bit.of(MessageCatalogue.text("booking.board.time")));
        return new BoardPart(
                "corner", 0, "1 / 1 / span 1", "corner", null, List.of(Line.of("", Bit.icon(Icons.CLOCK)), time));
    }

    static BoardPart of(BoardColumn column) {
        BoardClinic clinic = column.clinic();
        List<Bit> first = new ArrayList<>();
        if (clinic.delivery() != Delivery.IN_PERSON) {
            first.add(Bit.icon(clinic.delivery() == Delivery.PHONE ? Icons.PHONE : Icons.VIDEO));
        }
        first.add(Bit.strong("ellip", clinic.adviserName()));
        List<Bit> second = new ArrayList<>(List.of(Bit.of("rm", Words.room(clinic))));
        Optional<Bit> late = late(column);
        if (clinic.closedBy() == null && clinic.clinicId() != null) {
            (late.isPresent() && isFull(column) ? first : second).add(standing(column));
        }
        late.ifPresent(second::add);
        String classes = clinic.closedBy() == null ? "ch" : "ch closed";
        String area = "1 / " + column.number() + " / span 1";
        return new BoardPart(
                "head:" + column.id(),
                column.number(),
                area,
                classes,
                null,
                List.of(new Line("w", first), new Line("r", second)));
    }

    /** The same as a heading between the cards when the board is a list. */
    static BoardPart inList(BoardColumn column) {
        BoardClinic clinic = column.clinic();
        List<Bit> bits =
                new ArrayList<>(List.of(Bit.strong("", clinic.adviserName()), Bit.of("rm", Words.room(clinic))));
        if (clinic.closedBy() == null && clinic.clinicId() != null) {
            bits.add(standing(column));
        }
        late(column).ifPresent(bits::add);
        boolean free = clinic.stretches().stream().anyMatch(TimeParts::isFree);
        return new BoardPart(
                "listed:" + column.id(),
                column.number() * 1_000,
                column.scale().whole(column.number()),
                free ? "colhead" : "colhead nofree",
                null,
                List.of(new Line("", bits)));
    }

    private static Bit standing(BoardColumn column) {
        BoardClinic clinic = column.clinic();
        if (clinic.stretches().stream().anyMatch(stretch -> stretch.cause() == ClosedBy.ROOM_LOST)) {
            return Bit.of("badge warn", Icons.ALERT, MessageCatalogue.word(ClosedBy.ROOM_LOST));
        }
        if (clinic.stretches().stream().anyMatch(column::isFreeNow)) {
            return Bit.of("badge ok", Icons.PLUS, MessageCatalogue.text("booking.clinic.freeNow"));
        }
        if (isFull(column)) {
            return Bit.of("badge full", Icons.CHECK, MessageCatalogue.text("booking.clinic.full"));
        }
        return Bit.of("u", MessageCatalogue.text("booking.clinic.booked", clinic.booked(), clinic.places()));
    }

    private static boolean isFull(BoardColumn column) {
        return column.clinic().isFull() && column.clinic().to().isAfter(column.now());
    }

    /** How far behind the adviser is, told by who is here and should have begun: in steps of five minutes, from ten on. */
    private static Optional<Bit> late(BoardColumn column) {
        return minutesBehind(column.clinic(), column.now())
                .map(minutes -> Bit.of("late", Icons.CLOCK, MessageCatalogue.text("booking.clinic.late", minutes)));
    }

    static Optional<Long> minutesBehind(BoardClinic clinic, Instant now) {
        return clinic.cards().stream()
                .filter(card -> card.status() == AppointmentStatus.ARRIVED && !card.unresolved())
                .map(BoardCard::startsAt)
                .min(Instant::compareTo)
                .map(start -> Duration.between(start, now).toMinutes())
                .filter(minutes -> minutes >= 2 * LATE_STEP)
                .map(minutes -> Math.ceilDiv(minutes, LATE_STEP) * LATE_STEP);
    }
}
