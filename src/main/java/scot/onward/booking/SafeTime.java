package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * A time that can be booked.
 *
 * @param spareWorkingDays working days between it and the last safe date, null without one
 * @param sameHub whether it is at the hub that was asked for
 * @param interpreted whether an interpreter is booked with it, because the adviser does not speak the language
 * @param sameWay false when it needs another way to meet than was asked for
 */
public record SafeTime(
        UUID clinicId,
        UUID serviceId,
        UUID hubId,
        String hubName,
        UUID adviserId,
        String adviserName,
        @Nullable String roomName,
        boolean stepFree,
        Delivery delivery,
        Instant startsAt,
        Instant endsAt,
        Fit fit,
        @Nullable Integer spareWorkingDays,
        boolean sameHub,
        boolean sameWay,
        boolean interpreted) {

    /** How a time lies to the last safe date. */
    public enum Fit {
        /** By the book-by date, or no date is known. */
        SAFE,
        /** Before the last safe date, without the preparation days. */
        TIGHT,
        /** After the last safe date: only with a reason. */
        LATE
    }

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
