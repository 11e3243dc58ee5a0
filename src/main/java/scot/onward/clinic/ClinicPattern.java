package scot.onward.clinic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * On which days a clinic is held, before exceptions.
 *
 * @param weekday null for a clinic held once
 * @param everyWeeks 1 for each week, 2 for every other; counted from the first week of the pattern
 * @param nth 1 for the first such weekday of the month, -1 for the last; null unless monthly
 */
public record ClinicPattern(
        Recurrence recurrence,
        @Nullable DayOfWeek weekday,
        int everyWeeks,
        @Nullable Integer nth,
        LocalDate from,
        @Nullable LocalDate until) {

    /** A clinic held on one day only. */
    public static ClinicPattern once(LocalDate day) {
        return new ClinicPattern(Recurrence.ONCE, null, 1, null, day, day);
    }

    /** A clinic held every so many weeks. */
    public static ClinicPattern weekly(DayOfWeek weekday, int everyWeeks, LocalDate from, @Nullable LocalDate until) {
        return new ClinicPattern(Recurrence.WEEKLY, weekday, everyWeeks, null, from, until);
    }

    /** A clinic held on the nth such weekday of each month. */
    public static ClinicPattern monthly(int nth, DayOfWeek weekday, LocalDate from, @Nullable LocalDate until) {
        return new ClinicPattern(Recurrence.NTH_WEEKDAY, weekday, 1, nth, from, until);
    }

    public boolean fallsOn(LocalDate day) {
        if (day.isBefore(from) || until != null && day.isAfter(until)) {
            return false;
        }
        return switch (recurrence) {
            case ONCE -> day.equals(from);
            case WEEKLY -> isEveryNthWeek(day);
            case NTH_WEEKDAY -> isNthWeekday(day);
        };
    }

    private boolean isEveryNthWeek(LocalDate day) {
        if (weekday == null || day.getDayOfWeek() != weekday) {
            return false;
        }
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.WEEKS.between(first, day) % everyWeeks == 0;
    }

    private boolean isNthWeekday(LocalDate day) {
        if (weekday == null || nth == null) {
            return false;
        }
        LocalDate date = day.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        return day.equals(date);
    }
}
