package scot.onward.clinic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.TimeSpan;

/**
 * A time at which a room, an adviser or a whole hub is not to be had.
 *
 * @param span until it was lifted, where that was sooner than thought
 */
public record Closure(
        UUID id,
        Kind kind,
        @Nullable UUID hubId,
        @Nullable UUID roomId,
        @Nullable UUID adviserId,
        TimeSpan span) {

    /** What is not to be had. */
    public enum Kind {
        ROOM_LOST,
        ADVISER_AWAY,
        HUB_CLOSED
    }

    /** Whether it stands in the way of somebody at a hub, with an adviser, in a room. */
    public boolean concerns(UUID hub, UUID adviser, @Nullable UUID room) {
        return switch (kind) {
            case HUB_CLOSED -> hub.equals(hubId);
            case ADVISER_AWAY -> adviser.equals(adviserId);
            case ROOM_LOST -> room != null && room.equals(roomId);
        };
    }
}
