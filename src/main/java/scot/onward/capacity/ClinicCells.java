package scot.onward.capacity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.capacity.ClinicCellProblem.Kind;
import scot.onward.sheet.SheetRow;

/** The cells of one row, read by their columns; what cannot be read is kept as a problem. */
final class ClinicCells {

    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMM uuuu", "d MMMM uuuu", "EEE d MMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final List<DateTimeFormatter> TIMES = Stream.of("H:mm", "H.mm", "HHmm", "H:mm:ss")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final double MINUTES_A_DAY = 24 * 60;

    private final SheetRow row;
    private final Map<ClinicColumn, Integer> columns;
    private final List<ClinicCellProblem> problems = new ArrayList<>();

    ClinicCells(SheetRow row, Map<ClinicColumn, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    List<ClinicCellProblem> problems() {
        return List.copyOf(problems);
    }

    String text(ClinicColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cell(index).text();
    }

    <T> @Nullable T read(ClinicColumn column, Kind kind, Function<String, Optional<T>> reading) {
        String text = text(column);
        if (text.isEmpty()) {
            if (column.isNeeded()) {
                problems.add(ClinicCellProblem.of(column, Kind.MISSING, ""));
            }
            return null;
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            problems.add(ClinicCellProblem.of(column, kind, text));
        }
        return value.orElse(null);
    }

    @Nullable
    LocalDate date(ClinicColumn column) {
        return read(column, Kind.NOT_A_DATE, text -> first(DATES, text, LocalDate::parse));
    }

    @Nullable
    LocalTime time(ClinicColumn column) {
        return read(
                column,
                Kind.NOT_A_TIME,
                text -> text.matches("0?\\.\\d+|0")
                        ? Optional.of(LocalTime.MIN.plusMinutes(Math.round(Double.parseDouble(text) * MINUTES_A_DAY)))
                        : first(TIMES, text, LocalTime::parse));
    }

    @Nullable
    Integer number(ClinicColumn column) {
        return read(
                column,
                Kind.NOT_A_NUMBER,
                text -> text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    /** 1 to 5, "first" to "fifth", or "last". */
    @Nullable
    Integer nth(ClinicColumn column) {
        List<String> words = List.of("first", "second", "third", "fourth", "fifth");
        return read(column, Kind.NOT_A_NUMBER, text -> {
            String word = text.toLowerCase(Locale.UK).replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
            if (word.equals("last")) {
                return Optional.of(-1);
            }
            return word.matches("[1-5]")
                    ? Optional.of(Integer.valueOf(word))
                    : Optional.of(words.indexOf(word) + 1).filter(number -> number > 0);
        });
    }

    @Nullable
    DayOfWeek weekday(ClinicColumn column) {
        return read(
                column,
                Kind.NOT_A_WEEKDAY,
                text -> Stream.of(DayOfWeek.values())
                        .filter(day -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                .map(style -> day.getDisplayName(style, Locale.UK))
                                .anyMatch(text::equalsIgnoreCase))
                        .findFirst());
    }

    private interface Parse<T> {
        T parse(CharSequence text, DateTimeFormatter format);
    }

    private static <T> Optional<T> first(List<DateTimeFormatter> formats, String text, Parse<T> parse) {
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(parse.parse(text, format));
            } catch (DateTimeParseException other) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }
}
