package scot.onward.booking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search for times found: times, or one of the different ways of finding none. */
public sealed interface SafeTimesFound {

    /**
     * There are times by the last safe date, soonest first.
     *
     * @param late the first time after the last safe date, for whoever has a reason
     */
    record Times(List<SafeTime> times, @Nullable SafeTime late) implements SafeTimesFound {}

    /** No clinic here gives this service in this way. @param elsewhere short names of hubs that do */
    record NobodyOffers(List<String> elsewhere) implements SafeTimesFound {}

    /** Every time is taken. */
    record AllTaken(LocalDate until) implements SafeTimesFound {}

    /** There are gaps, but none as long as asked. */
    record NoGapLongEnough(int minutes, int longestMinutes, SafeTime shorter) implements SafeTimesFound {}

    /** There are times, but all after the last safe date. */
    record NoneBeforeDate(LocalDate lastSafeDate, List<SafeTime> late) implements SafeTimesFound {}
}
