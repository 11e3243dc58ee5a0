package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/**
 * A strip from the letter to after the last safe date: safe, tight and late days, and a mark for each time. Each part is wide
 * enough for its label, and days are spread evenly inside it.
 */
class DateStrip extends Div {

    private static final double TODAY = 16;
    private static final double LAST_AT_MOST = 84;
    private static final double LABEL = 23;

    private final LocalDate today;
    private final LocalDate by;
    private final LocalDate last;
    private final LocalDate end;
    private final double byAt;
    private final double lastAt;

    DateStrip(
            @Nullable LocalDate letter,
            LocalDate today,
            LocalDate bookBy,
            LocalDate lastSafe,
            List<SafeTime> times,
            Dates dates) {
        this.today = today;
        addClassName("win");
        getElement().setAttribute("role", "img");
        last = lastSafe.isBefore(today) ? today : lastSafe;
        by = bookBy.isBefore(today) ? today : bookBy;
        LocalDate latest = times.stream()
                .map(time -> Words.day(time.startsAt()))
                .max(Comparator.naturalOrder())
                .orElse(last);
        end = latest.isAfter(last) ? latest.plusDays(1) : last.plusDays(3);
        boolean prepares = by.isAfter(today) && by.isBefore(last);
        double days = ChronoUnit.DAYS.between(today, end);
        double evenly = (100 - TODAY) / days;
        double first = last.isAfter(today) ? TODAY + LABEL * (prepares ? 2 : 1) : TODAY;
        lastAt = between(first, TODAY + evenly * ChronoUnit.DAYS.between(today, last), LAST_AT_MOST);
        byAt = prepares
                ? between(TODAY + LABEL, TODAY + evenly * ChronoUnit.DAYS.between(today, by), lastAt - LABEL)
                : by.isAfter(today) ? lastAt : TODAY;
        Div track = new Div(
                part("past", 0, TODAY),
                part("ok", TODAY, byAt),
                part("tight", byAt, lastAt),
                part("late", lastAt, 100));
        track.addClassName("trk");
        add(track);
        if (letter != null) {
            Span gap = Words.of("brk", new Component[0]);
            track.add(gap);
            add(mark("", 0, shortDay(letter), MessageCatalogue.text("booking.strip.letter")));
        }
        if (last.isAfter(today)) {
            add(mark("c", TODAY, MessageCatalogue.text("booking.strip.today"), shortDay(today)));
        }
        if (prepares) {
            add(mark("c", byAt, dates.day(by), MessageCatalogue.text("booking.strip.bookBy")));
        }
        String what = MessageCatalogue.text(
                prepares || !by.equals(last) ? "booking.strip.last" : "booking.strip.bookByAndLast");
        add(mark("c", lastAt, dates.day(last), what));
        times.forEach(time -> add(tick(time, dates)));
        getElement()
                .setAttribute(
                        "aria-label",
                        MessageCatalogue.text("booking.strip.aria", dates.day(by), dates.day(last), times.size()));
    }

    private Span tick(SafeTime time, Dates dates) {
        Span tick = Words.of(time.fit() == Fit.LATE ? "tick x" : "tick", new Component[0]);
        LocalDate day = Words.day(time.startsAt());
        tick.setTitle(dates.day(day) + " " + Dates.time(time.startsAt()));
        tick.getElement().setAttribute("style", "left:" + percent(at(day)));
        return tick;
    }

    private double at(LocalDate day) {
        if (!day.isAfter(by)) {
            return inside(TODAY, byAt, today, by, day);
        }
        return day.isAfter(last) ? inside(lastAt, 100, last, end, day) : inside(byAt, lastAt, by, last, day);
    }

    private static double inside(double from, double to, LocalDate first, LocalDate after, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, after);
        return whole <= 0 ? from : from + (to - from) * ChronoUnit.DAYS.between(first, day) / whole;
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(value, most));
    }

    private static Span part(String className, double from, double to) {
        Span part = Words.of("p " + className, new Component[0]);
        part.getElement().setAttribute("style", "left:" + percent(from) + ";width:" + percent(Math.max(0, to - from)));
        return part;
    }

    private static Span mark(String side, double at, String day, String what) {
        Span mark = Words.of(("mk " + side).strip(), new Bold(day), new Span(what));
        mark.getElement().setAttribute("style", "left:" + percent(at));
        return mark;
    }

    private static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 3);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value);
    }
}
