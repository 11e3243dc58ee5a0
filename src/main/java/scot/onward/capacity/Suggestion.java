package scot.onward.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What would be worth doing, with the sum that says so. */
public sealed interface Suggestion {

    /**
     * A room and an adviser are both free on a day, and people wait there.
     *
     * @param waiting how many wait at the hub
     * @param noSafeTime how many of them have no safe time left
     */
    record OpenClinic(
            UUID hubId,
            String hub,
            UUID roomId,
            String room,
            UUID adviserId,
            String adviser,
            LocalDate day,
            int places,
            int waiting,
            int noSafeTime)
            implements Suggestion {}

    /**
     * An adviser is away and somebody else could see those people.
     *
     * @param places how many are lost
     * @param until the last day on which some are
     * @param elsewhere another own hub with free places in that time, null when there is none
     */
    record CoverAbsence(
            UUID hubId,
            String hub,
            UUID adviserId,
            String adviser,
            @Nullable UUID roomId,
            LocalDate from,
            LocalDate until,
            int places,
            UUID closureId,
            boolean toMove,
            @Nullable String elsewhere,
            int freeElsewhere)
            implements Suggestion {}

    /**
     * A clinic has been full for weeks and people wait twice as long as elsewhere.
     *
     * @param weeks how many weeks running
     * @param waitDays the median wait there, {@code othersDays} at the others
     */
    record SecondHalfDay(
            UUID hubId,
            String hub,
            UUID adviserId,
            String adviser,
            @Nullable UUID roomId,
            int weeks,
            int waitDays,
            int othersDays)
            implements Suggestion {}
}
