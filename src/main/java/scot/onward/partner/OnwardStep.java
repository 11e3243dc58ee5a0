package scot.onward.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step that an onward referral took. */
public record OnwardStep(
        Instant at,
        OnwardStatus status,
        String by,
        @Nullable String note) {}
