package scot.onward.booking.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import scot.onward.booking.BoardDay;
import scot.onward.shared.ui.Dates;

/** Which row of the board a moment is in: rows of five minutes from the first full hour on. */
record Scale(Instant from, int rows) {

    private static final int MINUTES = 5;
    private static final int ROWS_AN_HOUR = 60 / MINUTES;
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 30);

    /** As long as the day's clinics, at least the usual working day. */
    static Scale of(BoardDay day) {
        Instant from = day.day().atTime(OPENS).atZone(Dates.ZONE).toInstant();
        Instant to = day.day().atTime(CLOSES).atZone(Dates.ZONE).toInstant();
        for (var clinic : day.clinics()) {
            from = clinic.from().isBefore(from) ? clinic.from() : from;
            to = clinic.to().isAfter(to) ? clinic.to() : to;
        }
        Instant hour = from.truncatedTo(ChronoUnit.HOURS);
        return new Scale(hour, (int) Math.ceilDiv(Duration.between(hour, to).toMinutes(), MINUTES));
    }

    int row(Instant moment) {
        return Math.clamp(Math.floorDiv(Duration.between(from, moment).toMinutes(), MINUTES) + 1, 1, rows + 1);
    }

    /** The CSS of a cell from one moment to another. */
    String cell(int column, Instant begin, Instant end) {
        int first = row(begin);
        int span = Math.max(1, (int) Math.ceilDiv(Duration.between(from, end).toMinutes(), MINUTES) + 1 - first);
        return "grid-column:" + column + ";grid-row:" + first + " / span " + Math.min(span, rows + 1 - first);
    }

    /** Whether a cell is too low for three lines. */
    static boolean isShort(Instant begin, Instant end) {
        return Duration.between(begin, end).toMinutes() < 40;
    }

    /** The full hours with their rows. */
    Map<Integer, Instant> hours() {
        Map<Integer, Instant> hours = new LinkedHashMap<>();
        for (int row = 1; row <= rows; row += ROWS_AN_HOUR) {
            hours.put(row, from.plus(Duration.ofMinutes((row - 1L) * MINUTES)));
        }
        return hours;
    }

    /** How many quarter hours down a moment is; empty when it is off the board. */
    Optional<Double> quarters(Instant moment) {
        double minutes = Duration.between(from, moment).toSeconds() / 60.0;
        return minutes < 0 || minutes > rows * MINUTES ? Optional.empty() : Optional.of(minutes / 15);
    }
}
