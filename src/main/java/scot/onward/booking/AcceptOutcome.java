package scot.onward.booking;

/** How accepting an offer ended. Anything but {@link Booked} has saved and sent nothing. */
public sealed interface AcceptOutcome {

    /** The offered time is theirs, and they are off the list. */
    record Booked(AppointmentFacts appointment) implements AcceptOutcome {}

    /** The offer was answered or taken back before. */
    record AlreadySettled(OfferState status) implements AcceptOutcome {}

    /** The offer had expired and the time, or the client, is taken since; or the clinic gives it no more. */
    record Refused(BookingOutcome why) implements AcceptOutcome {}

    /** The offer had expired and the group session is full. */
    record NoPlace() implements AcceptOutcome {}
}
