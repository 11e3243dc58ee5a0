package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was referred and has no time yet: name, level, last safe date, and nothing else. */
public record ToBookRow(
        UUID referralId,
        UUID clientId,
        String name,
        int level,
        @Nullable LocalDate lastSafeDate,
        @Nullable LocalDate bookBy,
        Instant receivedAt) {}
