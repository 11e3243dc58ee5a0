package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/** Somebody booked in a clinic whose time would not be in it any more. */
public record StrandedRow(
        UUID appointmentId,
        UUID clientId,
        String name,
        Instant startsAt,
        Instant endsAt,
        UUID adviserId,
        @Nullable UUID roomId,
        Delivery delivery) {}
