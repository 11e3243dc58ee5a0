package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.onward.capacity.Strip.Cell;
import scot.onward.capacity.Strip.Column;
import scot.onward.capacity.Strip.Group;
import scot.onward.capacity.Strip.Kind;
import scot.onward.capacity.Strip.Row;
import scot.onward.capacity.StripBy;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** The words in and about the strip. */
final class StripWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private StripWords() {}

    /** Two lines over a column. */
    record Heading(String first, @Nullable String second) {}

    /** "Thu 26 / today", "Tue 1 / Dec" at the month's first column, "Mon 30 / morning", "30 Nov". */
    static Heading heading(Column column, @Nullable LocalDate before, StripBy by, Dates dates) {
        LocalDate day = column.from();
        Boolean morning = column.morning();
        if (by == StripBy.WEEKS) {
            return new Heading(WEEK.format(day).replace("Sept", "Sep"), null);
        }
        String first = DAY.format(day);
        if (morning != null) {
            return new Heading(first, MessageCatalogue.text(morning ? "capacity.morning" : "capacity.afternoon"));
        }
        if (day.equals(dates.today())) {
            return new Heading(first, MessageCatalogue.text("capacity.today"));
        }
        boolean newMonth = before == null || before.getMonth() != day.getMonth();
        return new Heading(first, newMonth ? MONTH.format(day).replace("Sept", "Sep") : null);
    }

    static Span bold(String words) {
        Span bold = new Span(words);
        bold.addClassName("b");
        return bold;
    }

    /** "6 clinics, 5 rooms and a phone line". */
    static String sizes(Group group) {
        if (group.hubId() == null) {
            return MessageCatalogue.text("capacity.practices.hint");
        }
        List<String> parts = new ArrayList<>(List.of(MessageCatalogue.text("capacity.clinics", group.clinics())));
        if (group.rooms() > 0) {
            parts.add(MessageCatalogue.text("capacity.rooms.count", group.rooms()));
        }
        String sizes = String.join(", ", parts);
        return group.byPhone() ? MessageCatalogue.text("capacity.andPhone", sizes) : sizes;
    }

    static String rooms(Row row) {
        return row.rooms().isEmpty() ? MessageCatalogue.text("capacity.phone") : String.join(", ", row.rooms());
    }

    /** "Thu 26 Nov, Morag Kerr: 7 of 8 booked". */
    static String aria(Row row, Column column, Cell cell, Dates dates) {
        List<String> parts = new ArrayList<>();
        Boolean morning = column.morning();
        String day = dates.day(column.from());
        parts.add(
                morning == null
                        ? day
                        : day + " " + MessageCatalogue.text(morning ? "capacity.morning" : "capacity.afternoon"));
        parts.add(row.adviserName());
        if (cell.places() > 0) {
            parts.add(MessageCatalogue.text(
                    cell.isFull() ? "capacity.aria.full" : "capacity.aria.booked", cell.booked(), cell.places()));
        }
        if (cell.kind() != Kind.OPEN) {
            parts.add(MessageCatalogue.text(
                    "capacity.aria.lost",
                    MessageCatalogue.text("capacity.cell." + cell.kind().name()),
                    cell.lost()));
        }
        return String.join(", ", parts);
    }
}
