package scot.onward.booking;

import java.util.Set;
import java.util.UUID;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * A time of a clinic as other programs see it: cut from what is free when they ask, and known by clinic, begin and length alone.
 *
 * @param serviceIds the services that can be given in it
 */
public record OpenSlot(
        UUID clinicId,
        UUID hubId,
        UUID adviserId,
        Delivery delivery,
        Set<UUID> serviceIds,
        TimeSpan span,
        State state) {

    public OpenSlot {
        serviceIds = Set.copyOf(serviceIds);
    }

    /** Whether it can be booked. */
    public enum State {
        FREE,
        /** Somebody has it. */
        TAKEN,
        /** It is over, closed, outside the clinic's hours or kept for more urgent people. */
        NOT_OFFERED
    }

    public int minutes() {
        return (int) span.length().toMinutes();
    }
}
