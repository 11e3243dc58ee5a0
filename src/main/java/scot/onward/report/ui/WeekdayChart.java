package scot.onward.report.ui;

import com.vaadin.flow.component.Svg;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import scot.onward.report.WeekdayDemand;
import scot.onward.shared.ui.MessageCatalogue;

/** A bar a weekday for what was asked for, a line across it for the places; what was short is hatched. */
class WeekdayChart extends Svg {

    private static final double LEFT = 36;
    private static final double RIGHT = 386;
    private static final double TOP = 22;
    private static final double BOTTOM = 190;
    private static final String HATCH = """
            <defs><pattern id="short-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" class="hb"/><rect width="2.2" height="6" class="hf"/></pattern></defs>
            """;

    private final List<WeekdayDemand> days;
    private final long step;

    WeekdayChart(List<WeekdayDemand> days) {
        this.days = days;
        this.step = step(days);
        setSvg("<svg class=\"chart\" viewBox=\"0 0 392 232\" role=\"img\" aria-label=\"" + said() + "\">" + HATCH
                + axis() + IntStream.range(0, days.size()).mapToObj(this::bar).collect(Collectors.joining())
                + "</svg>");
        addClassName("chart-frame");
    }

    static DataTable table(List<WeekdayDemand> days) {
        DataTable table = new DataTable(
                MessageCatalogue.text("report.demand.title"),
                List.of(
                        MessageCatalogue.text("report.demand.day"),
                        MessageCatalogue.text("report.demand.asked"),
                        MessageCatalogue.text("report.demand.places"),
                        MessageCatalogue.text("report.demand.short")));
        days.forEach(day -> table.line(name(day.day()), day.asked(), day.places(), day.shortBy()));
        return table;
    }

    private String said() {
        return days.stream()
                .map(day -> MessageCatalogue.text("report.demand.said", name(day.day()), day.asked(), day.places()))
                .collect(Collectors.joining(" "));
    }

    private String axis() {
        return LongStream.rangeClosed(0, 4)
                .map(n -> n * step)
                .mapToObj(count -> svg(
                        "<line x1='36' x2='386' y1='%1$.1f' y2='%1$.1f' class='g'/><text x='30' y='%2$.1f' class='tk' text-anchor='end'>%3$,d</text>",
                        y(count), y(count) + 4, count))
                .collect(Collectors.joining());
    }

    private String bar(int i) {
        WeekdayDemand day = days.get(i);
        double column = (RIGHT - LEFT) / days.size();
        double middle = LEFT + column * (i + .5);
        double width = column * .6;
        long met = Math.min(day.asked(), day.places());
        String bar = svg(
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' class='b1'/>",
                middle - width / 2, y(met), width, BOTTOM - y(met));
        String over = day.shortBy() == 0
                ? ""
                : svg(
                        "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' class='b5'/><text x='%.1f' y='%.1f' class='lb' text-anchor='middle'>%s</text>",
                        middle - width / 2,
                        y(day.asked()),
                        width,
                        y(met) - y(day.asked()),
                        middle,
                        y(day.asked()) - 5,
                        MessageCatalogue.text("report.demand.shortBy", day.shortBy()));
        String line = svg(
                "<line x1='%.1f' x2='%.1f' y1='%3$.1f' y2='%3$.1f' class='cap'/>",
                middle - width / 2 - 7, middle + width / 2 + 7, y(day.places()));
        String words = svg(
                "<text x='%1$.1f' y='210' class='lb' text-anchor='middle'>%2$s</text><text x='%1$.1f' y='226' class='tk' text-anchor='middle'>%3$s</text>",
                middle, name(day.day()), MessageCatalogue.text("report.demand.of", day.asked(), day.places()));
        return bar + over + line + words;
    }

    private double y(double count) {
        return BOTTOM - (BOTTOM - TOP) * count / (4 * step);
    }

    /** A quarter of an axis that begins at nought and holds everything: 1, 2, 2.5 or 5 times a power of ten. */
    private static long step(List<WeekdayDemand> days) {
        long most = days.stream()
                .mapToLong(day -> Math.max(day.asked(), day.places()))
                .max()
                .orElse(0);
        long power = 1;
        while (true) {
            for (long round : new long[] {power, 2 * power, power > 1 ? power * 5 / 2 : power * 5, 5 * power}) {
                if (4 * round >= most) {
                    return round;
                }
            }
            power *= 10;
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private static String svg(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }
}
