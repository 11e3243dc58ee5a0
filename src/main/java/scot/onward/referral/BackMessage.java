package scot.onward.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message back to the practice, and what the practice answered to what it was asked. */
public record BackMessage(
        UUID id,
        Instant sentAt,
        String sentByName,
        BackWords words,
        @Nullable PracticeAnswer answer,
        @Nullable Instant answeredAt) {}
