package scot.onward.booking;

import java.util.List;

/** How booking a series ended: all of it is booked, or nothing. */
public sealed interface SeriesOutcome {

    /** Every chosen time is booked. */
    record Booked(List<AppointmentFacts> appointments) implements SeriesOutcome {}

    /** Some could not be had, so none is booked. */
    record NotAll(List<Refused> refused) implements SeriesOutcome {}

    /** A time that could not be had, and why. */
    record Refused(SeriesChoice choice, BookingOutcome cause) {}
}
