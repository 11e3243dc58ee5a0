package scot.onward.hub;

import java.util.UUID;

/** A room of a hub, with what it offers. */
public record RoomRow(
        UUID id,
        UUID hubId,
        String name,
        boolean stepFree,
        boolean hearingLoop,
        boolean isPrivate,
        boolean childFriendly,
        int seats) {}
