package scot.onward.booking;

import java.util.UUID;

/** A booking was taken back at once: it was never meant. All is as it was before it. */
public record BookingTakenBack(UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId) {}
