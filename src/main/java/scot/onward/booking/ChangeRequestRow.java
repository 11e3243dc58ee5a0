package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for by a link or a text message, for reception to settle with them.
 *
 * @param clientId null when the number is nobody's, or several people's
 * @param phone where they may be phoned; null when they may not
 * @param startsAt of the appointment that it is about, if it is about one
 * @param number whom a text came from
 * @param words what a text said, where it could not be read
 */
public record ChangeRequestRow(
        UUID id,
        Kind kind,
        CameBy cameBy,
        Instant askedAt,
        @Nullable UUID clientId,
        @Nullable String clientName,
        @Nullable String phone,
        @Nullable UUID appointmentId,
        @Nullable Instant startsAt,
        @Nullable String adviserName,
        @Nullable String number,
        @Nullable String words) {

    /** What is asked for. */
    public enum Kind {
        /** Another time instead of the one that is booked. */
        CHANGE,
        /** A time; none is booked. */
        TIME,
        /** A person has to read it. */
        UNCLEAR
    }

    /** How it came. */
    public enum CameBy {
        LINK,
        TEXT
    }
}
