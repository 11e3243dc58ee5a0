package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;

/** An appointment has another time, adviser or room. */
public record AppointmentMoved(
        UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId, Instant fromStart, Instant startsAt) {}
