package scot.onward.booking;

import java.util.UUID;

/** How reporting a closure ended. */
public sealed interface ClosureOutcome {

    /** It is noted, and everybody affected is on the list to move. */
    record Reported(UUID closureId, int affected) implements ClosureOutcome {}

    /** It makes no sense as it stands; nothing was noted. */
    record Refused(Cause cause) implements ClosureOutcome {}

    /** Why a closure was not noted. */
    enum Cause {
        OVER_ALREADY,
        TOO_LONG,
        CLOSED_ALREADY
    }
}
