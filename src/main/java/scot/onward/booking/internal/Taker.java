package scot.onward.booking.internal;

import java.util.UUID;

/** Who has taken something for a time: an appointment, somebody who is about to book, or a group session. */
public record Taker(Kind kind, UUID id) {

    /** What can take. */
    enum Kind {
        APPOINTMENT("appointment_id"),
        HOLD("hold_id"),
        GROUP_SESSION("group_session_id");

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public static Taker appointment(UUID id) {
        return new Taker(Kind.APPOINTMENT, id);
    }

    public static Taker hold(UUID id) {
        return new Taker(Kind.HOLD, id);
    }

    public static Taker groupSession(UUID id) {
        return new Taker(Kind.GROUP_SESSION, id);
    }
}
