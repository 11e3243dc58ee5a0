package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer in somebody's history. */
public record OfferRow(
        UUID id,
        Instant startsAt,
        String adviserName,
        Instant offeredAt,
        String offeredBy,
        OfferState status,
        @Nullable Instant settledAt) {}
