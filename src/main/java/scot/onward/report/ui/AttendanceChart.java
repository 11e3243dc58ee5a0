package scot.onward.report.ui;

import com.vaadin.flow.component.Svg;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scot.onward.report.MonthAttendance;
import scot.onward.shared.ui.MessageCatalogue;

/** Two lines by month, each with its name and last value beside it: who did not attend, and what the service cancelled. */
class AttendanceChart extends Svg {

    private static final double LEFT = 34;
    private static final double RIGHT = 378;
    private static final double TOP = 8;
    private static final double BOTTOM = 206;
    private static final int MOST_MONTH_NAMES = 9;

    private final List<MonthAttendance> months;
    private final int top;

    AttendanceChart(List<MonthAttendance> months) {
        this.months = months;
        this.top = top(months);
        setSvg(drawing());
        addClassName("chart-frame");
    }

    static DataTable table(List<MonthAttendance> months) {
        DataTable table = new DataTable(
                MessageCatalogue.text("report.attendance.title"),
                List.of(
                        MessageCatalogue.text("report.attendance.month"),
                        MessageCatalogue.text("report.attendance.came"),
                        MessageCatalogue.text("report.attendance.didNot"),
                        MessageCatalogue.text("report.attendance.share"),
                        MessageCatalogue.text("report.attendance.byService")));
        months.forEach(month -> table.line(
                name(month.month()) + " " + month.month().getYear(),
                month.attended(),
                month.didNotAttend(),
                percent(month.didNotAttendPercent()),
                month.cancelledByService()));
        return table;
    }

    private String drawing() {
        boolean missedAbove =
                months.getFirst().didNotAttendPercent() >= months.getFirst().cancelledByServicePercent();
        return """
                <svg class="chart" viewBox="0 0 392 232" role="img" aria-label="%s">%s%s%s%s</svg>
                """.formatted(
                        said(),
                        axis(),
                        monthNames(),
                        line(MonthAttendance::cancelledByServicePercent, "6", "byService", !missedAbove),
                        line(MonthAttendance::didNotAttendPercent, "5", "didNot", missedAbove));
    }

    private String said() {
        MonthAttendance first = months.getFirst();
        MonthAttendance last = months.getLast();
        return MessageCatalogue.text(
                "report.attendance.said",
                percent(first.didNotAttendPercent()),
                percent(last.didNotAttendPercent()),
                name(first.month()),
                name(last.month()),
                percent(last.cancelledByServicePercent()));
    }

    private String axis() {
        int step = top > 30 ? 10 : 5;
        return IntStream.iterate(0, percent -> percent <= top, percent -> percent + step)
                .mapToObj(percent -> svg(
                        "<line x1='34' x2='378' y1='%1$.1f' y2='%1$.1f' class='g'/><text x='28' y='%2$.1f' class='tk' text-anchor='end'>%3$d%%</text>",
                        y(percent), y(percent) + 4, percent))
                .collect(Collectors.joining());
    }

    private String monthNames() {
        int every = months.size() > MOST_MONTH_NAMES ? 2 : 1;
        return IntStream.range(0, months.size())
                .filter(i -> (months.size() - 1 - i) % every == 0)
                .mapToObj(i -> svg(
                        "<text x='%.1f' y='226' class='tk' text-anchor='middle'>%s</text>",
                        x(i), name(months.get(i).month())))
                .collect(Collectors.joining());
    }

    private String line(ToDoubleFunction<MonthAttendance> value, String colour, String key, boolean above) {
        String points = IntStream.range(0, months.size())
                .mapToObj(i -> svg("%.1f,%.1f", x(i), y(value.applyAsDouble(months.get(i)))))
                .collect(Collectors.joining(" "));
        String marks = IntStream.range(0, months.size())
                .mapToObj(i -> mark(colour, x(i), y(value.applyAsDouble(months.get(i)))))
                .collect(Collectors.joining());
        double first = y(value.applyAsDouble(months.getFirst()));
        double last = value.applyAsDouble(months.getLast());
        String name = svg(
                "<text x='40' y='%.1f' class='lb'>%s</text>",
                Math.min(above ? first - 14 : first + 20, BOTTOM - 6),
                MessageCatalogue.text("report.attendance." + key));
        String end = svg("<text x='384' y='%.1f' class='lb' text-anchor='end'>%s</text>", y(last) - 9, percent(last));
        return svg("<polyline points='%s' class='l%s'/>", points, colour) + marks + name + end;
    }

    private static String mark(String colour, double x, double y) {
        return colour.equals("5")
                ? svg("<circle cx='%.1f' cy='%.1f' r='3.5' class='p5'/>", x, y)
                : svg("<rect x='%.1f' y='%.1f' width='6' height='6' class='p6'/>", x - 3, y - 3);
    }

    private double x(int i) {
        return months.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * i / (months.size() - 1);
    }

    private double y(double percent) {
        return BOTTOM - (BOTTOM - TOP) * percent / top;
    }

    /** The axis begins at nought and ends above everything at a multiple of ten. */
    private static int top(List<MonthAttendance> months) {
        double most = months.stream()
                .mapToDouble(month -> Math.max(month.didNotAttendPercent(), month.cancelledByServicePercent()))
                .max()
                .orElse(0);
        return Math.max(20, 10 * (int) Math.ceil((most + 2) / 10));
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 3);
    }

    private static String percent(double value) {
        return svg("%.1f%%", value);
    }

    private static String svg(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }
}
