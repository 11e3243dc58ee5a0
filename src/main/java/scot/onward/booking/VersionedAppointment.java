package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * An appointment as other programs read it: when, where and with whom, and of which version. The reason is elsewhere, and so is
 * the service.
 *
 * @param version raised by every change
 * @param clinicId null for a place in a group session
 * @param cancelledBy null unless it is off
 */
public record VersionedAppointment(
        UUID id,
        int version,
        Instant bookedAt,
        Instant changedAt,
        UUID clientId,
        UUID adviserId,
        String adviserName,
        UUID hubId,
        String hubName,
        @Nullable UUID clinicId,
        Delivery delivery,
        TimeSpan span,
        AppointmentStatus status,
        @Nullable CancelledBy cancelledBy) {

    public int minutes() {
        return (int) span.length().toMinutes();
    }
}
