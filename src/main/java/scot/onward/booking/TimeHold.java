package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;

/** A time that is kept for whoever is about to book it, until it expires. */
public record TimeHold(UUID id, UUID hubId, UUID clinicId, Instant startsAt, Instant endsAt, Instant expiresAt) {}
