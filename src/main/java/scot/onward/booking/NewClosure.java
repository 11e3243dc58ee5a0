package scot.onward.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.Closure;
import scot.onward.shared.TimeSpan;

/**
 * A room, an adviser or a hub that is not to be had for a while.
 *
 * @param what the room, the adviser or the hub
 * @param note what the building or the hub said; there is none for an adviser, whose reason is nobody's to know
 */
public record NewClosure(
        Closure.Kind kind,
        UUID what,
        TimeSpan span,
        @Nullable String note) {

    public NewClosure {
        if (kind == Closure.Kind.ADVISER_AWAY && note != null) {
            throw new IllegalArgumentException("Why an adviser is away is not written down");
        }
    }

    public static NewClosure roomLost(UUID roomId, TimeSpan span, @Nullable String note) {
        return new NewClosure(Closure.Kind.ROOM_LOST, roomId, span, note);
    }

    public static NewClosure adviserAway(UUID adviserId, TimeSpan span) {
        return new NewClosure(Closure.Kind.ADVISER_AWAY, adviserId, span, null);
    }

    public static NewClosure hubClosed(UUID hubId, TimeSpan span, @Nullable String note) {
        return new NewClosure(Closure.Kind.HUB_CLOSED, hubId, span, note);
    }
}
