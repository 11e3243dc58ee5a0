package scot.onward.report.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a clinic is held and how many places a day of it has. */
record ClinicPattern(
        String recurrence,
        @Nullable DayOfWeek weekday,
        int everyWeeks,
        int nth,
        LocalDate from,
        @Nullable LocalDate until,
        LocalTime starts,
        LocalTime ends,
        Duration pause,
        int minutesAPlace,
        Set<LocalDate> skipped) {

    /** Places on {@code day}; none when it is not held then. */
    long placesOn(LocalDate day) {
        return isHeldOn(day) ? Duration.between(starts, ends).minus(pause).toMinutes() / minutesAPlace : 0;
    }

    private boolean isHeldOn(LocalDate day) {
        if (day.isBefore(from) || (until != null && day.isAfter(until)) || skipped.contains(day)) {
            return false;
        }
        if (weekday == null) {
            return day.equals(from);
        }
        if (day.getDayOfWeek() != weekday) {
            return false;
        }
        return switch (recurrence) {
            case "WEEKLY" -> ChronoUnit.WEEKS.between(first(weekday), day) % everyWeeks == 0;
            case "NTH_WEEKDAY" -> day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
            default -> false;
        };
    }

    private LocalDate first(DayOfWeek held) {
        return from.with(TemporalAdjusters.nextOrSame(held));
    }
}
