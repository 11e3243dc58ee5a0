package scot.onward.booking;

import java.time.LocalTime;

/** Which half of a day suits somebody who waits. */
public enum Suits {
    ANY_TIME,
    MORNINGS,
    AFTERNOONS;

    /** Whether a time that begins then lies in the half that suits. */
    public boolean includes(LocalTime start) {
        return switch (this) {
            case ANY_TIME -> true;
            case MORNINGS -> start.isBefore(LocalTime.NOON);
            case AFTERNOONS -> !start.isBefore(LocalTime.NOON);
        };
    }
}
