package scot.onward.booking;

import java.util.UUID;

/** An appointment was cancelled; its time is free again. */
public record AppointmentCancelled(UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId, CancelledBy by) {}
