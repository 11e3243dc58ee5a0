package scot.onward.referral.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReasonedOutcome;

/** The rules for what a person writes to say why. */
public final class Reason {

    private static final int LONGEST = 500;
    private static final int SHORTEST = 3;

    private Reason() {}

    /** Why a reason will not do; nothing when it will. */
    public static Optional<ReasonedOutcome> refusal(String typed) {
        int length = typed.strip().length();
        if (length < SHORTEST) {
            return Optional.of(ReasonedOutcome.REASON_MISSING);
        }
        return length > LONGEST ? Optional.of(ReasonedOutcome.REASON_TOO_LONG) : Optional.empty();
    }

    /** What was written, or null for nothing. */
    public static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static boolean isTooLong(@Nullable String typed) {
        return typed != null && typed.strip().length() > LONGEST;
    }
}
