package scot.onward.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral that another hub offers to one's own, until somebody answers. */
public record OfferedRow(
        UUID id,
        UUID clientId,
        String name,
        String fromHub,
        String toHub,
        int level,
        @Nullable LocalDate lastSafeDate,
        String why,
        String offeredBy,
        LocalDate answerBy) {}
