package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time of a series, as it looks before anything is booked. */
public sealed interface SeriesTime {

    UUID clinicId();

    Instant startsAt();

    /** It is free at this moment. */
    record Free(UUID clinicId, Instant startsAt) implements SeriesTime {}

    /**
     * It cannot be had.
     *
     * @param cause what booking it would answer
     * @param nearest the nearest free time of the same day, or else of the same week; null when there is none
     */
    record Clash(
            UUID clinicId,
            Instant startsAt,
            BookingOutcome cause,
            @Nullable SafeTime nearest) implements SeriesTime {}
}
