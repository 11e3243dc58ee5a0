package scot.onward.booking;

import java.util.UUID;

/**
 * Follow-ups that are wanted at the same time of day, every so many weeks.
 *
 * @param seriesId made by whoever plans them, once an intention: booking the same again books nothing more
 * @param first the first one, with all that holds for each
 * @param everyWeeks at least 1
 * @param times at least 1, at most a year's weeks
 */
public record SeriesWish(UUID seriesId, BookingRequest first, int everyWeeks, int times) {

    private static final int MOST_TIMES = 52;

    /** Numbers beyond what can be are taken for the nearest that can. */
    public SeriesWish {
        everyWeeks = Math.clamp(everyWeeks, 1, MOST_TIMES);
        times = Math.clamp(times, 1, MOST_TIMES);
    }
}
