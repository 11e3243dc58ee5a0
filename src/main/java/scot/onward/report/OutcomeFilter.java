package scot.onward.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferrerRole;

/**
 * What a report is narrowed to.
 *
 * @param hubId one hub, or all that the reader may see counts of
 * @param practiceId only people whom this organisation referred
 * @param referrerRole only people whom somebody in this role referred
 */
public record OutcomeFilter(
        @Nullable UUID hubId,
        @Nullable UUID practiceId,
        @Nullable ReferrerRole referrerRole,
        Period period) {

    /** Everything in a period. */
    public static OutcomeFilter all(Period period) {
        return new OutcomeFilter(null, null, null, period);
    }
}
