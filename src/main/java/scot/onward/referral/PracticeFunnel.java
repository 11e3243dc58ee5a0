package scot.onward.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the referrals of a practice, or all those to its hubs, got. */
public record PracticeFunnel(List<Count> counts) {

    public PracticeFunnel {
        counts = List.copyOf(counts);
    }

    /**
     * How many got to a stage.
     *
     * @param referrals null where the number is so small that it is not shown
     * @param medianDays days from the stage before, where at least one referral got here and its number is shown
     */
    public record Count(
            Stage stage,
            @Nullable Integer referrals,
            @Nullable Integer medianDays) {}

    /** Referrals sent in all; nought where that is not shown. */
    public int sent() {
        Integer sent = counts.getFirst().referrals();
        return sent == null ? 0 : sent;
    }
}
