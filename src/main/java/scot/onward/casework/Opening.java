package scot.onward.casework;

import java.util.UUID;
import scot.onward.booking.AppointmentStatus;

/** What came of opening the record of an appointment. */
public sealed interface Opening {

    /** The one record of the appointment, new or found again. */
    record Opened(UUID sessionId) implements Opening {}

    /** The appointment was cancelled or the client did not attend: there is no session to record. */
    record NoSession(AppointmentStatus status) implements Opening {}
}
