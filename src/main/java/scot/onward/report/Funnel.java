package scot.onward.report;

import java.util.List;
import scot.onward.referral.Stage;

/** How far people came from referral to outcome, each client once; one step a stage, in their order. */
public record Funnel(List<Step> steps) {

    public Funnel {
        steps = List.copyOf(steps);
    }

    /**
     * One stage of the way.
     *
     * @param people who came at least this far
     * @param percentOfReferred rounded, 0 where nobody was referred
     * @param medianWaitDays whole days since the stage before, -1 where nobody's are known
     * @param lost who came to the stage before and not to this one
     * @param lostStillOpen who of the lost may still come to it
     */
    public record Step(
            Stage stage, long people, int percentOfReferred, int medianWaitDays, long lost, long lostStillOpen) {}

    public Step at(Stage stage) {
        return steps.get(stage.ordinal());
    }

    public boolean isEmpty() {
        return at(Stage.REFERRED).people() == 0;
    }
}
