package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * A group session on the board: how many places are taken, never by whom.
 *
 * @param here how many have arrived or are in it
 * @param waiting how many wait for a place
 * @param unresolved how many of whom nobody has said yet whether they came, once it is over
 */
public record GroupCard(
        UUID id,
        UUID hubId,
        String title,
        UUID adviserId,
        String adviserName,
        @Nullable String roomName,
        Delivery delivery,
        Instant startsAt,
        Instant endsAt,
        int taken,
        int places,
        int here,
        int waiting,
        int unresolved,
        boolean cancelled) {

    public boolean isFull() {
        return taken >= places;
    }
}
