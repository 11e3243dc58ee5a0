package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message back to the practice, and what the practice was asked and answered. */
public record BackMessage(
        UUID id,
        Instant sentAt,
        String sentByName,
        String body,
        @Nullable String asked,
        @Nullable LocalDate askedBy,
        @Nullable PracticeAnswer answer,
        @Nullable Instant answeredAt) {}
