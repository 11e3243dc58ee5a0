package scot.onward.clinic;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is different on one day. It holds for the day whatever becomes of the pattern.
 *
 * @param starts null for the usual hours
 * @param roomId null for the usual room
 */
public record ClinicException(
        Kind kind,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable UUID roomId) {

    /** What an exception does to its day. */
    public enum Kind {
        SKIP,
        MOVE,
        EXTRA
    }
}
