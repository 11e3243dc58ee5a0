package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.Closure;
import scot.onward.shared.Delivery;

/**
 * Somebody whom a person has to phone: they have a new time and do not know it yet, or have none.
 *
 * @param phone null when there is no number that may be used
 * @param newStartsAt null when there is no new time yet
 * @param closureId what took their time, null when a clinic was changed
 * @param cause null when a clinic was changed
 */
public record CallRow(
        UUID displacementId,
        UUID appointmentId,
        UUID clientId,
        String name,
        @Nullable String phone,
        Instant wasFrom,
        String wasAdviser,
        @Nullable String wasRoom,
        @Nullable Instant newStartsAt,
        @Nullable String newAdviser,
        @Nullable String newRoom,
        @Nullable Delivery newDelivery,
        @Nullable UUID closureId,
        Closure.@Nullable Kind cause) {

    public boolean toMove() {
        return newStartsAt == null;
    }
}
