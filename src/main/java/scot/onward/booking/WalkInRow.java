package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the desk who has no time yet: name, level and last safe date, never what they said.
 *
 * @param level 1 to 4, null when nothing was asked
 */
public record WalkInRow(
        UUID id,
        UUID clientId,
        @Nullable UUID referralId,
        String name,
        Instant cameAt,
        @Nullable Integer level,
        @Nullable LocalDate lastSafeDate) {}
