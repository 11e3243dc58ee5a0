package scot.onward.booking;

import java.time.Instant;
import java.util.List;
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
 * @param outsideClinic booked at a time that the clinic does not have, with a reason
 * @param overbooked booked over another, with a reason
 * @param others the other advisers of a joint appointment
 * @param wasRoom the room that it had before its room was lost
 * @param language to be interpreted, unless the adviser speaks it
 * @param interpreterOpen nobody has been found yet to interpret it
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
        boolean outsideClinic,
        boolean overbooked,
        List<String> others,
        @Nullable String wasRoom,
        @Nullable Instant arrivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant cancelledAt,
        @Nullable CancelledBy cancelledBy,
        @Nullable String language,
        boolean interpreterOpen,
        Set<AccessNeed> needs) {}
