package scot.onward.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two records that may be of one person, on the list of them. */
public record SamePairRow(
        UUID id,
        SamePersonState state,
        String earlierName,
        String laterName,
        Instant noticedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
