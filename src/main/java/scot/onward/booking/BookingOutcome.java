package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a booking or a move ended. Anything but {@link Booked} has saved and sent nothing. */
public sealed interface BookingOutcome {

    /** It is booked. @param now when this very call booked it; null when it had been booked before */
    record Booked(AppointmentFacts appointment, @Nullable Instant now) implements BookingOutcome {

        public Booked(AppointmentFacts appointment) {
            this(appointment, null);
        }
    }

    /**
     * Somebody was quicker, or the client is already somewhere else then.
     *
     * @param what the first thing that is taken
     * @param by who booked it, null when that is not this person's to know
     * @param at when it was booked
     * @param held whether somebody is only booking it at this moment
     */
    record Taken(
            ResourceKind what,
            Instant startsAt,
            Instant endsAt,
            @Nullable String by,
            Instant at,
            boolean held) implements BookingOutcome {}

    /** The clinic does not offer that time. */
    record NotOffered(Cause cause) implements BookingOutcome {}

    /** It lies after the last safe date and no reason was given. */
    record PastLastSafeDate(LocalDate lastSafeDate) implements BookingOutcome {}

    /** It has gone too far to be moved, or somebody else has just changed it. */
    record NotMovable(AppointmentStatus status) implements BookingOutcome {}

    /** Why a clinic does not offer a time. */
    enum Cause {
        OUTSIDE_CLINIC,
        CLOSED,
        HELD,
        IN_THE_PAST,
        /** More than twenty years ahead: a slip of the keys. */
        TOO_FAR_AHEAD,
        OTHER_SERVICE,
        UNKNOWN_CLINIC,
        UNKNOWN_ADVISER,
        /** It starts at an odd minute. */
        OFF_THE_GRID,
        /** It ends before it starts, or lasts longer than a day at work. */
        LENGTH,
        NO_INTERPRETER,
        /** A rule is to be set aside and nobody says why. */
        NO_REASON,
        REASON_TOO_LONG
    }
}
