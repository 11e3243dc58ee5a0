package scot.onward.capacity;

/** How many of the places planned in a room today are booked. */
public record RoomUse(String hub, String room, int percent) {}
