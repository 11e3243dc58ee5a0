package scot.onward.booking;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days and hours suit somebody.
 *
 * @param days empty for any day of the week
 * @param from no time starts before this; null for any
 * @param until every time has started by then; null for any
 */
public record SuitingTimes(
        Set<DayOfWeek> days,
        Suits half,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    public static final SuitingTimes ANY = new SuitingTimes(Set.of(), Suits.ANY_TIME, null, null);

    public SuitingTimes {
        days = Set.copyOf(days);
    }

    /** Whether a start, as the clock on the wall shows it, is one that suits. */
    public boolean suit(LocalDateTime start) {
        LocalTime time = start.toLocalTime();
        return (days.isEmpty() || days.contains(start.getDayOfWeek()))
                && inHalf(time)
                && (from == null || !time.isBefore(from))
                && (until == null || !time.isAfter(until));
    }

    private boolean inHalf(LocalTime time) {
        return switch (half) {
            case ANY_TIME -> true;
            case MORNINGS -> time.isBefore(LocalTime.NOON);
            case AFTERNOONS -> !time.isBefore(LocalTime.NOON);
        };
    }
}
