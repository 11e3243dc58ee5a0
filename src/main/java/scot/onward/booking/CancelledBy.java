package scot.onward.booking;

/** By whom, or by what, an appointment was cancelled. */
public enum CancelledBy {
    CLIENT,
    SERVICE,
    ADVISER_AWAY,
    ROOM_LOST,
    BUILDING_CLOSED
}
