package scot.onward.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Delivery;

/**
 * An appointment on the board: the name to use, the time, the state and what is needed. Why the person comes is not here.
 *
 * @param unresolved past, and nobody has said yet what happened
 * @param toMove it cannot take place as booked, because room, adviser or hub is not to be had
 * @param late booked past the last safe date, with a reason
 */
public record BoardCard(
        UUID appointmentId,
        UUID clientId,
        String name,
        String adviserName,
        @Nullable String roomName,
        Delivery delivery,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        boolean unresolved,
        boolean toMove,
        boolean late,
        @Nullable Instant arrivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant cancelledAt,
        @Nullable CancelledBy cancelledBy,
        @Nullable String language,
        Set<AccessNeed> needs) {}
