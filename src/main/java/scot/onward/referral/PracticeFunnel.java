package scot.onward.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the referrals of a practice got in its last twelve months. */
public record PracticeFunnel(List<Stage> stages) {

    public PracticeFunnel {
        stages = List.copyOf(stages);
    }

    /**
     * One stage.
     *
     * @param medianDays days from the stage before, where at least one referral got here
     */
    public record Stage(EventKind kind, int count, @Nullable Integer medianDays) {}

    /** Referrals sent in all. */
    public int sent() {
        return stages.getFirst().count();
    }
}
