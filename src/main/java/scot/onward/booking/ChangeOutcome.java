package scot.onward.booking;

/** How a change of an appointment's state ended. */
public sealed interface ChangeOutcome {

    /** It is done, or was done already. */
    record Done(AppointmentFacts appointment) implements ChangeOutcome {}

    /** The state it is in does not allow that. */
    record NotPossible(AppointmentStatus status) implements ChangeOutcome {}

    /** Somebody else changed it in the same moment: look again. */
    record ChangedMeanwhile() implements ChangeOutcome {}
}
