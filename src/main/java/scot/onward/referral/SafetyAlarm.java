package scot.onward.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An overdue safety clock as the manager of its hub sees it: whose it is and since when, never what it is about.
 *
 * @param name empty where it is about somebody without a record
 */
public record SafetyAlarm(
        UUID id,
        UUID hubId,
        String hub,
        String name,
        @Nullable UUID clientId,
        Instant dueAt,
        UUID ownerId,
        String owner) {}
