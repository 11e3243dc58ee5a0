package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;

/** The client is here. */
public record AppointmentArrived(UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId, Instant at) {}
