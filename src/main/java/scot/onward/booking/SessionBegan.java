package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;

/** Adviser and client have begun. */
public record SessionBegan(UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId, Instant at) {}
