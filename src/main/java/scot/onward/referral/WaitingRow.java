package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral in the queue as the manager of its hub sees it: name, level and clock, never issue, rule or note. */
public record WaitingRow(
        UUID id,
        String name,
        String hub,
        int level,
        @Nullable LocalDate lastSafeDate,
        @Nullable Integer workingDaysLeft,
        Instant receivedAt,
        String owner,
        boolean isTaken) {}
