package scot.onward.booking;

/** How another program's booking or change of an appointment ended. Anything but {@link Done} has saved and sent nothing. */
public sealed interface ProgramOutcome {

    /** It is as it was asked to be. */
    record Done(VersionedAppointment appointment) implements ProgramOutcome {}

    /** It cannot be had. */
    record Refused(BookingOutcome why) implements ProgramOutcome {}

    /** Somebody has changed it since the version that was read. */
    record Stale(int version) implements ProgramOutcome {}

    /** The state it is in does not allow that. */
    record NotPossible(AppointmentStatus status) implements ProgramOutcome {}
}
