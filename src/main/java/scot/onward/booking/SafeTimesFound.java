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

    /** There are times, but on other days or at other hours than suit. @param soonest the first of them */
    record NoneSuits(SafeTime soonest) implements SafeTimesFound {}

    /** There are times, but all after the last safe date. */
    record NoneBeforeDate(LocalDate lastSafeDate, List<SafeTime> late) implements SafeTimesFound {}

    /**
     * There are times, but nobody to interpret at them.
     *
     * @param faceToFace the first time with an interpreter in the room, later than asked
     * @param byPhone the first time with an interpreter on the phone
     */
    record NoInterpreter(
            String language,
            @Nullable SafeTime faceToFace,
            @Nullable SafeTime byPhone) implements SafeTimesFound {}

    /**
     * The hub is closed on every day that was asked for.
     *
     * @param holiday the holiday's name, null for another cause
     * @param nextOpen the next day on which it is open, null when none is in sight
     */
    record HubClosed(
            LocalDate day,
            @Nullable String holiday,
            @Nullable LocalDate nextOpen) implements SafeTimesFound {}
}
