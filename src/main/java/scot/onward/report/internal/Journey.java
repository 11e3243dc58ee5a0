package scot.onward.report.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.Stage;

/**
 * One client's way through the stages, without saying who it is.
 *
 * @param practice whoever referred first, by name
 * @param at when each stage was first reached, in their order; null where it was not, or nobody knows when
 * @param reached the furthest stage
 * @param open whether it may still go further
 */
public record Journey(String practice, String referrerRole, List<@Nullable Instant> at, Stage reached, boolean open) {

    /** A way made of moments; a later stage implies the ones before it. */
    static Journey of(String practice, String referrerRole, boolean open, @Nullable Instant... at) {
        Stage reached = Stage.REFERRED;
        for (Stage stage : Stage.values()) {
            if (at[stage.ordinal()] != null) {
                reached = stage;
            }
        }
        return new Journey(practice, referrerRole, Arrays.asList(at.clone()), reached, open);
    }

    boolean reached(Stage stage) {
        return reached.compareTo(stage) >= 0;
    }
}
