package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be booked.
 *
 * @param appointmentId made by whoever books, once an intention: the same id again books nothing more
 * @param lastSafeDate the client's last safe date, when one is known
 * @param lateReason why it is booked past the last safe date all the same
 */
public record BookingRequest(
        UUID appointmentId,
        UUID clientId,
        @Nullable UUID referralId,
        UUID clinicId,
        UUID serviceId,
        Instant startsAt,
        int minutes,
        @Nullable String interpreter,
        @Nullable LocalDate lastSafeDate,
        boolean bringLetter,
        @Nullable String lateReason) {}
