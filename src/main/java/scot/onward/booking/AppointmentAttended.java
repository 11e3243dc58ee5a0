package scot.onward.booking;

import java.util.UUID;

/** A person said that the client attended. */
public record AppointmentAttended(UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId) {}
