package scot.onward.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A day on which people here do not work, beside the bank holidays. */
public sealed interface LocalHoliday {

    String name();

    /** The day in that year, if it has one. */
    Optional<LocalDate> in(int year);

    /** Once, on one date. */
    record Once(String name, LocalDate date) implements LocalHoliday {
        @Override
        public Optional<LocalDate> in(int year) {
            return date.getYear() == year ? Optional.of(date) : Optional.empty();
        }
    }

    /**
     * Every year, on a weekday of a month.
     *
     * @param ordinal 1 for the first to 5, or -1 for the last
     */
    record Yearly(String name, Month month, DayOfWeek weekday, int ordinal) implements LocalHoliday {
        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
            return day.getMonth() == month ? Optional.of(day) : Optional.empty();
        }
    }
}
