package scot.onward.booking.ui;

import java.util.ArrayList;
import java.util.List;
import scot.onward.booking.GroupCard;
import scot.onward.booking.ui.BoardPart.Bit;
import scot.onward.booking.ui.BoardPart.Line;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** A group session as one card: what it is and how many have a place, and nobody's name. */
final class GroupPart {

    private GroupPart() {}

    static String key(GroupCard group) {
        return "group-" + group.id();
    }

    static BoardPart of(BoardColumn column, GroupCard group) {
        String taken = MessageCatalogue.text("booking.group.taken", group.taken(), group.places());
        List<Bit> more = new ArrayList<>();
        if (group.here() > 0) {
            more.add(Bit.of(MessageCatalogue.text("booking.group.here", group.here())));
        } else if (group.waiting() > 0) {
            more.add(Bit.of(MessageCatalogue.text("booking.group.waiting", group.waiting())));
        }
        String state = group.cancelled() ? "st-cancelled" : group.unresolved() > 0 ? "st-unresolved" : "st-booked";
        return new BoardPart(
                key(group),
                column.order(group.startsAt()),
                column.area(group.startsAt(), group.endsAt()),
                BoardPart.classes("appt", "group", state, Scale.lowness(group.startsAt(), group.endsAt())),
                String.join(
                        ", ",
                        Words.span(group.startsAt(), group.endsAt()),
                        group.title(),
                        taken,
                        group.adviserName(),
                        Words.place(group.roomName(), group.delivery())),
                BoardPart.lines(
                        Line.of("at", Bit.of(Words.from(group.startsAt(), group.endsAt()))),
                        Line.of("nm", Bit.of(group.title())),
                        Line.of("sl", Bit.of("tm", Dates.time(group.startsAt())), Bit.of("of", Icons.USERS, taken)),
                        new Line("ex", more)));
    }
}
