package scot.onward.booking;

/** Why nobody can be seen. */
public enum ClosedBy {
    ROOM_LOST,
    ADVISER_AWAY,
    HUB_CLOSED,
    HOLIDAY
}
