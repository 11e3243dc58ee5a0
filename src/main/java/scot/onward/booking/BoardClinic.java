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
 * @param groups classes and information hours of the adviser; who is in them is not here
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
        Displaced displaced,
        List<GroupCard> groups) {

    /** The same with its group sessions. */
    public BoardClinic with(List<GroupCard> held) {
        return new BoardClinic(
                clinicId,
                adviserId,
                adviserName,
                roomName,
                delivery,
                serviceIds,
                from,
                to,
                cards,
                stretches,
                booked,
                places,
                closedBy,
                displaced,
                held);
    }

    public boolean isFull() {
        return closedBy == null && stretches.stream().noneMatch(stretch -> stretch.kind() == BoardStretch.Kind.FREE);
    }
}
