package scot.onward.booking.internal;

import java.util.UUID;
import scot.onward.booking.ResourceKind;
import scot.onward.shared.TimeSpan;

/**
 * That somebody or something is taken for a time: an adviser with preparation and notes, all others for the meeting itself.
 *
 * @param lane 0 usually; 1 when it is deliberately taken over what is there already
 */
public record Claim(UUID resourceId, ResourceKind kind, TimeSpan span, int lane) {

    public Claim(UUID resourceId, ResourceKind kind, TimeSpan span) {
        this(resourceId, kind, span, 0);
    }

    /** The same over what is there already. */
    Claim above() {
        return new Claim(resourceId, kind, span, 1);
    }
}
