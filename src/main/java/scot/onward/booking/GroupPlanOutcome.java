package scot.onward.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How planning a group session ended. Anything but {@link Planned} has planned nothing. */
public sealed interface GroupPlanOutcome {

    /** It is planned, on each of its days. */
    record Planned(List<UUID> sessionIds) implements GroupPlanOutcome {}

    /** On some of its days it cannot be held. */
    record Clashes(List<Clash> clashes) implements GroupPlanOutcome {}

    /** What was asked makes no sense. */
    record Invalid(PlanProblem problem) implements GroupPlanOutcome {}

    /** What is in the way on a day. */
    record Clash(LocalDate day, Obstruction cause) {}

    /** What can be in the way. */
    enum Obstruction {
        ADVISER_TAKEN,
        ROOM_TAKEN,
        CLOSED,
        HOLIDAY,
        OUTSIDE_OPENING
    }

    /** What can be wrong with a plan. */
    enum PlanProblem {
        NO_TITLE,
        TITLE_TOO_LONG,
        PLACES,
        LENGTH,
        IN_THE_PAST,
        TOO_FAR_AHEAD,
        WEEKS,
        NO_DAY_LEFT,
        ROOM,
        UNKNOWN_ADVISER,
        UNKNOWN_SERVICE
    }
}
