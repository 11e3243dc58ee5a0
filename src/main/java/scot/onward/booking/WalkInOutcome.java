package scot.onward.booking;

import java.util.List;
import java.util.UUID;
import scot.onward.referral.Problem;

/** What came of a walk-in. {@link Refused} and {@link NotGiven} have saved nothing. */
public sealed interface WalkInOutcome {

    /** They are on the desk's list. @param level 1 to 4 */
    record Waiting(UUID walkInId, UUID clientId, int level) implements WalkInOutcome {}

    /** An adviser sees them now. */
    record Given(AppointmentFacts appointment) implements WalkInOutcome {}

    /** Something is to be put right first; each problem belongs beside its field. */
    record Refused(List<Problem> problems) implements WalkInOutcome {}

    /** The adviser's time cannot be had, for example because somebody was quicker. */
    record NotGiven(BookingOutcome why) implements WalkInOutcome {}
}
