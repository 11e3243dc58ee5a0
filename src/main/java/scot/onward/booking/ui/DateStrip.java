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
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** A strip from the letter to after the last safe date: safe, tight and late days, and a mark for each time. */
class DateStrip extends Div {

    private static final double TODAY = 16;

    DateStrip(LocalDate today, LocalDate bookBy, LocalDate last, List<SafeTime> times, Dates dates) {
        addClassName("win");
        getElement().setAttribute("role", "img");
        LocalDate latest = times.stream()
                .map(time -> Words.day(time.startsAt()))
                .max(Comparator.naturalOrder())
                .orElse(last);
        LocalDate end = latest.isAfter(last.plusDays(2)) ? latest : last.plusDays(3);
        double days = Math.max(1, ChronoUnit.DAYS.between(today, end));
        LocalDate by = bookBy.isBefore(today) ? today : bookBy;
        double byAt = at(today, by, days);
        double lastAt = at(today, last.isBefore(today) ? today : last, days);
        Div track = new Div(
                part("past", 0, TODAY),
                part("ok", TODAY, byAt),
                part("tight", byAt, lastAt),
                part("late", lastAt, 100));
        track.addClassName("trk");
        add(track, mark("c", TODAY, MessageCatalogue.text("booking.strip.today"), shortDay(today)));
        boolean apart = lastAt - byAt > 16 && byAt - TODAY > 12;
        if (apart) {
            add(mark("c", byAt, dates.day(by), MessageCatalogue.text("booking.strip.bookBy")));
        }
        add(mark(lastAt > 85 ? "r" : "c", lastAt, dates.day(last), MessageCatalogue.text("booking.strip.last")));
        times.forEach(time -> {
            Span tick = Words.of(time.fit() == Fit.LATE ? "tick x" : "tick", new Component[0]);
            tick.getElement().setAttribute("style", "left:" + percent(at(today, Words.day(time.startsAt()), days)));
            add(tick);
        });
        getElement()
                .setAttribute(
                        "aria-label",
                        MessageCatalogue.text("booking.strip.aria", dates.day(by), dates.day(last), times.size()));
    }

    private static double at(LocalDate today, LocalDate day, double days) {
        return TODAY + (100 - TODAY) * ChronoUnit.DAYS.between(today, day) / days;
    }

    private static Span part(String className, double from, double to) {
        Span part = Words.of("p " + className, new Component[0]);
        part.getElement().setAttribute("style", "left:" + percent(from) + ";width:" + percent(Math.max(0, to - from)));
        return part;
    }

    private static Span mark(String side, double at, String day, String what) {
        Span mark = Words.of("mk " + side, new Bold(day), new Span(what));
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
