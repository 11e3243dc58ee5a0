package scot.onward.booking;

import java.time.Instant;

/** How giving somebody a place in a group session ended. Anything but {@link Joined} has saved and sent nothing. */
public sealed interface JoinOutcome {

    /** They have a place, or had one already. */
    record Joined(AppointmentFacts appointment) implements JoinOutcome {}

    /** Every place is taken, or kept for somebody to whom it is offered. */
    record Full() implements JoinOutcome {}

    /** They are somewhere else then. */
    record Elsewhere(Instant startsAt, Instant endsAt) implements JoinOutcome {}

    /** It is cancelled or over, or adviser, room or hub is not to be had. */
    record NotOn() implements JoinOutcome {}
}
