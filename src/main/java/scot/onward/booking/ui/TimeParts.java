package scot.onward.booking.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.ClosedBy;
import scot.onward.booking.ui.BoardPart.Bit;
import scot.onward.booking.ui.BoardPart.Line;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;

/** The times of a column that are nobody's: free, held, being booked, a break, lost, outside the clinic. */
final class TimeParts {

    private static final int WORTH_SAYING_SECONDS = 1_200;

    private TimeParts() {}

    static List<BoardPart> of(BoardColumn column) {
        BoardClinic clinic = column.clinic();
        List<BoardPart> parts = new ArrayList<>();
        ClosedBy closedBy = clinic.closedBy();
        if (closedBy != null) {
            parts.add(closed(column, closedBy));
        } else if (clinic.clinicId() != null) {
            outside(column, parts);
        }
        for (BoardStretch stretch : clinic.stretches()) {
            if (closedBy == null || stretch.kind() != BoardStretch.Kind.CLOSED) {
                parts.add(stretch(column, stretch));
            }
        }
        toMove(column, parts);
        return parts;
    }

    static boolean isFree(BoardStretch stretch) {
        return stretch.kind() == BoardStretch.Kind.FREE;
    }

    private static BoardPart closed(BoardColumn column, ClosedBy closedBy) {
        List<Line> lines = new ArrayList<>(List.of(new Line(
                "why",
                List.of(
                        Bit.icon(Icons.CALENDAR_X),
                        Bit.strong("", MessageCatalogue.text("booking.clinic.closedToday")),
                        Bit.of(MessageCatalogue.word(closedBy))))));
        var displaced = column.clinic().displaced();
        if (displaced.moved() + displaced.toPhone() > 0) {
            lines.add(Line.of(
                    "mvd",
                    Bit.of(MessageCatalogue.text("booking.closed.moved", displaced.moved())),
                    Bit.strong("", MessageCatalogue.text("booking.closed.toPhone", displaced.toPhone()))));
        }
        return new BoardPart(
                "closed:" + column.id(),
                column.order(column.scale().from()),
                column.scale().whole(column.number()),
                "closedcol",
                null,
                lines);
    }

    /** The hours before a clinic begins and after it ends. */
    private static void outside(BoardColumn column, List<BoardPart> parts) {
        Instant begins = column.clinic().from();
        Instant ends = column.clinic().to();
        Instant first = column.scale().from();
        Instant last = column.scale().end();
        if (begins.isAfter(first.plusSeconds(WORTH_SAYING_SECONDS))) {
            String words = MessageCatalogue.text("booking.clinic.begins", Dates.time(begins));
            parts.add(part(column, "before", first, begins, "shut", null, Line.of("", Bit.of(words))));
        }
        if (ends.isBefore(last.minusSeconds(WORTH_SAYING_SECONDS))) {
            String words = MessageCatalogue.text("booking.clinic.ends", Dates.time(ends));
            parts.add(part(column, "after", ends, last, "shut", null, Line.of("", Bit.of(words))));
        }
    }

    private static BoardPart stretch(BoardColumn column, BoardStretch stretch) {
        return switch (stretch.kind()) {
            case FREE -> free(column, stretch);
            case HELD -> named(column, stretch, "held", Line.of("", Bit.of(Icons.LOCK, held(stretch))));
            case BEING_BOOKED ->
                named(column, stretch, "held booking", Line.of("", Bit.of(Icons.EDIT, booking(stretch))));
            case OFFERED ->
                named(
                        column,
                        stretch,
                        "held booking",
                        Line.of("", Bit.of(Icons.HOURGLASS, MessageCatalogue.text("waiting.boardOffered"))));
            case PAUSE -> named(column, stretch, "lunch", Line.of("", Bit.of(MessageCatalogue.text("booking.pause"))));
            case CLOSED ->
                named(
                        column,
                        stretch,
                        "lost",
                        Line.of(
                                "lh",
                                Bit.icon(Icons.ALERT),
                                Bit.strong("", cause(stretch)),
                                Bit.of(MessageCatalogue.text("booking.closedUntil", Dates.time(stretch.to())))));
        };
    }

    private static String cause(BoardStretch stretch) {
        return stretch.cause() == null ? "" : MessageCatalogue.word(stretch.cause());
    }

    private static String held(BoardStretch stretch) {
        int level = stretch.level() == null ? 4 : stretch.level();
        return MessageCatalogue.text(
                "booking.held",
                level,
                LevelBadge.word(level),
                stretch.until() == null ? "" : Dates.time(stretch.until()));
    }

    private static String booking(BoardStretch stretch) {
        return MessageCatalogue.text("booking.beingBooked", stretch.who() == null ? "" : stretch.who());
    }

    private static BoardPart free(BoardColumn column, BoardStretch stretch) {
        boolean nowFree = column.isFreeNow(stretch);
        boolean matched = column.isMatched(stretch);
        String lead = nowFree ? MessageCatalogue.text("booking.clinic.freeNow") : Dates.time(stretch.from());
        String length = length(stretch, nowFree) + (matched ? MessageCatalogue.text("booking.free.match") : "");
        String label = MessageCatalogue.text(
                "booking.free.aria",
                Dates.time(stretch.from()),
                length,
                column.clinic().adviserName(),
                Words.room(column.clinic()));
        return part(
                column,
                stretch.kind().name(),
                stretch.from(),
                stretch.to(),
                BoardPart.classes("free", nowFree ? "nowfree" : "", matched ? "fitting" : ""),
                label,
                new Line("plus", List.of(Bit.icon(Icons.PLUS))),
                Line.of("says", Bit.strong("", lead), Bit.of(length)));
    }

    private static String length(BoardStretch stretch, boolean nowFree) {
        if (nowFree) {
            return MessageCatalogue.text("booking.free.until", Dates.time(stretch.to()));
        }
        return stretch.times() > 1
                ? MessageCatalogue.text("booking.free.times", stretch.times(), stretch.minutes())
                : MessageCatalogue.text("booking.free.minutes", CardState.minutes(stretch.from(), stretch.to()));
    }

    /** At the foot of what is closed: the way to find new times for those who were booked there. */
    private static void toMove(BoardColumn column, List<BoardPart> parts) {
        long people =
                column.clinic().cards().stream().filter(card -> card.toMove()).count();
        column.clinic().stretches().stream()
                .filter(stretch -> stretch.kind() == BoardStretch.Kind.CLOSED && people > 0)
                .findFirst()
                .ifPresent(stretch -> {
                    String words = MessageCatalogue.text("booking.moveAll", people);
                    Instant to = stretch.to();
                    parts.add(new BoardPart(
                            moveKey(column, stretch),
                            column.order(to),
                            column.area(to.minusSeconds(1_800), to),
                            "moveall",
                            words + ", " + column.clinic().adviserName(),
                            List.of(Line.of("", Bit.of(Icons.MOVE, words)))));
                });
    }

    private static BoardPart named(BoardColumn column, BoardStretch stretch, String classes, Line line) {
        return part(column, stretch.kind().name(), stretch.from(), stretch.to(), classes, null, line);
    }

    private static BoardPart part(
            BoardColumn column,
            String kind,
            Instant from,
            Instant to,
            String classes,
            @Nullable String label,
            Line... lines) {
        return new BoardPart(
                key(column, kind, from), column.order(from), column.area(from, to), classes, label, List.of(lines));
    }

    /** What a part of the board is known by. */
    static String key(BoardColumn column, BoardStretch stretch) {
        return key(column, stretch.kind().name(), stretch.from());
    }

    private static String key(BoardColumn column, String kind, Instant from) {
        return kind + "-" + column.id() + "-" + from.getEpochSecond();
    }

    static String moveKey(BoardColumn column, BoardStretch closed) {
        return "move-" + closed.closureId() + "-" + column.id();
    }
}
