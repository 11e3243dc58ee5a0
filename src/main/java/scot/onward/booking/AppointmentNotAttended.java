package scot.onward.booking;

import java.util.UUID;

/** A person said that the client did not attend. */
public record AppointmentNotAttended(
        UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId, NoShowReason reason) {}
