package scot.onward.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.DeskReferral;

/**
 * Somebody who comes without an appointment.
 *
 * @param knownClientId the client of one's own hubs who they are, null for somebody new
 * @param said what they said; its id is the walk-in's as well
 */
public record WalkIn(@Nullable UUID knownClientId, DeskReferral said) {

    public UUID id() {
        return said.id();
    }

    public UUID hubId() {
        return said.hubId();
    }
}
