package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;

/** An appointment was booked. */
public record AppointmentBooked(UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId, Instant startsAt) {}
