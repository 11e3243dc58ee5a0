package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;

/** A time of a series that was chosen: the one wished for, or the one nearest to it. */
public record SeriesChoice(UUID clinicId, Instant startsAt) {

    public static SeriesChoice of(SafeTime time) {
        return new SeriesChoice(time.clinicId(), time.startsAt());
    }
}
