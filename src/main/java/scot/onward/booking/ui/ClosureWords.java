package scot.onward.booking.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import scot.onward.booking.ClosureRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** How closures are put into words. */
@NamedInterface("closures")
public final class ClosureWords {

    private ClosureWords() {}

    /** "Room 3 lost, today 13:00 to 16:30". */
    public static String title(ClosureRow closure, Dates dates) {
        return MessageCatalogue.text(
                "closures.title." + closure.kind().name(), closure.name(), span(closure.span(), dates));
    }

    /** "today 13:00 to 16:30", "Thu 26 Nov 09:00 to Fri 4 Dec 17:00". */
    public static String span(TimeSpan span, Dates dates) {
        LocalDate first = Words.day(span.from());
        LocalDate last = Words.day(span.to());
        boolean oneDay = first.equals(last);
        String from = dates.relativeDay(first) + " " + Dates.time(span.from());
        return MessageCatalogue.text(
                "booking.fromTo",
                from,
                oneDay ? Dates.time(span.to()) : dates.relativeDay(last) + " " + Dates.time(span.to()));
    }

    /** "Reported today 10:31 by Isla Drummond: the building needs the room". */
    public static String reported(ClosureRow closure, Dates dates) {
        String when = dates.at(closure.reportedAt());
        String by = closure.by();
        String said = by == null
                ? MessageCatalogue.text("closures.reported", when)
                : MessageCatalogue.text("closures.reportedBy", when, by);
        return closure.note() == null ? said : said + ": " + closure.note();
    }

    /** "Today 13:30". */
    static String when(Instant moment, Dates dates) {
        String words = dates.at(moment);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String place(@Nullable String room, Delivery delivery) {
        return room == null ? MessageCatalogue.text("closures.place." + delivery.name()) : room;
    }
}
