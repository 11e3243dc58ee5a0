package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an appointment is moved to. Its length, its interpreter's language and the advisers who join stay as they are.
 *
 * @param holdId the hold that becomes the new time
 * @param exceptional why a rule does not hold this time
 */
public record Target(
        UUID clinicId,
        Instant startsAt,
        @Nullable UUID holdId,
        @Nullable Exceptional exceptional) {

    public static Target of(UUID clinicId, Instant startsAt) {
        return new Target(clinicId, startsAt, null, null);
    }

    /** The same place, for a reason. */
    public Target because(@Nullable Exceptional exception) {
        return new Target(clinicId, startsAt, holdId, exception);
    }

    /** The same place, that a hold keeps. */
    public Target withHold(@Nullable UUID hold) {
        return new Target(clinicId, startsAt, hold, exceptional);
    }
}
