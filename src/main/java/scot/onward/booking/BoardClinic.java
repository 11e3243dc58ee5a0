package scot.onward.booking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * A column of the board.
 *
 * @param clinicId null for appointments that are in no clinic
 * @param closedBy set when nobody can be seen all day
 * @param places how many usual times the clinic has, taken or not
 * @param displaced what became of those whose time fell away
 */
public record BoardClinic(
        @Nullable UUID clinicId,
        UUID adviserId,
        String adviserName,
        @Nullable String roomName,
        Delivery delivery,
        Set<UUID> serviceIds,
        Instant from,
        Instant to,
        List<BoardCard> cards,
        List<BoardStretch> stretches,
        int booked,
        int places,
        @Nullable ClosedBy closedBy,
        Displaced displaced) {

    public boolean isFull() {
        return closedBy == null && stretches.stream().noneMatch(stretch -> stretch.kind() == BoardStretch.Kind.FREE);
    }
}
