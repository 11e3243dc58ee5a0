package scot.onward.booking.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardDay;
import scot.onward.shared.ui.Dates;

/** Which row of the board a moment is in: rows of five minutes from the first full hour on. */
record Scale(Instant from, int rows) {

    private static final int MINUTES = 5;
    private static final int ROWS_AN_HOUR = 60 / MINUTES;
    private static final int LEAST_HOURS = 4;
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 30);

    /** A full hour and the row in which it begins. */
    record Hour(int row, String text) {}

    /** From the first clinic or appointment to the last, an usual working day when there is none. */
    static Scale of(BoardDay day) {
        Instant from = begins(day)
                .orElseGet(() -> day.day().atTime(OPENS).atZone(Dates.ZONE).toInstant());
        Instant to = ends(day)
                .orElseGet(() -> day.day().atTime(CLOSES).atZone(Dates.ZONE).toInstant());
        Instant hour = from.truncatedTo(ChronoUnit.HOURS);
        long minutes = Math.max(Duration.between(hour, to).toMinutes(), LEAST_HOURS * 60L);
        return new Scale(hour, (int) Math.ceilDiv(minutes, MINUTES));
    }

    private static Optional<Instant> begins(BoardDay day) {
        return day.clinics().stream().flatMap(Scale::beginnings).min(Instant::compareTo);
    }

    private static Optional<Instant> ends(BoardDay day) {
        return day.clinics().stream()
                .flatMap(clinic -> Stream.concat(
                        Stream.of(clinic.to()), clinic.cards().stream().map(card -> card.endsAt())))
                .max(Instant::compareTo);
    }

    private static Stream<Instant> beginnings(BoardClinic clinic) {
        return Stream.concat(Stream.of(clinic.from()), clinic.cards().stream().map(card -> card.startsAt()));
    }

    int row(Instant moment) {
        return Math.clamp(Math.floorDiv(Duration.between(from, moment).toMinutes(), MINUTES) + 1, 1, rows + 1);
    }

    /** The moment at which so many minutes of the board are over. */
    Instant after(int minutes) {
        return from.plus(Duration.ofMinutes(minutes));
    }

    Instant end() {
        return after(rows * MINUTES);
    }

    /** The grid area of a part from one moment to another. */
    String area(int column, Instant begin, Instant end) {
        int first = row(begin);
        int span = Math.max(1, (int) Math.ceilDiv(Duration.between(from, end).toMinutes(), MINUTES) + 1 - first);
        return area(column, first, Math.min(span, rows + 1 - first));
    }

    /** The grid area of a whole column. */
    String whole(int column) {
        return area(column, 1, rows);
    }

    private static String area(int column, int first, int span) {
        return first + " / " + column + " / span " + span;
    }

    /** Where a part is read: by column, then by time. */
    int order(int column, Instant begin) {
        return column * 1_000 + row(begin);
    }

    /** Whether a card has no room for three lines, or for two. */
    static String lowness(Instant begin, Instant end) {
        long minutes = Duration.between(begin, end).toMinutes();
        return minutes < 25 ? "short tiny" : minutes < 40 ? "short" : "";
    }

    List<Hour> hours() {
        List<Hour> hours = new ArrayList<>();
        for (int row = 1; row <= rows; row += ROWS_AN_HOUR) {
            hours.add(new Hour(row, Dates.time(after((row - 1) * MINUTES))));
        }
        return hours;
    }

    /** How many quarter hours down a moment is; empty when it is off the board. */
    Optional<Double> quarters(Instant moment) {
        double minutes = Duration.between(from, moment).toSeconds() / 60.0;
        return minutes < 0 || minutes > rows * MINUTES ? Optional.empty() : Optional.of(minutes / 15);
    }
}
