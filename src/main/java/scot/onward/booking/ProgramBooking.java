package scot.onward.booking;

import java.util.UUID;
import scot.onward.shared.TimeSpan;

/**
 * What another program books.
 *
 * @param appointmentId made once an intention: the same id again books nothing more
 */
public record ProgramBooking(UUID appointmentId, UUID clientId, UUID clinicId, UUID serviceId, TimeSpan span) {

    int minutes() {
        return (int) span.length().toMinutes();
    }
}
