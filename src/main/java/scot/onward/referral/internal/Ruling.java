package scot.onward.referral.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rule book said of a referral when it came in. */
public record Ruling(
        int level,
        int ruleNumber,
        String ruleKey,
        String ruleVersion,
        @Nullable LocalDate lastSafeDate,
        @Nullable LocalDate bookBy) {}
