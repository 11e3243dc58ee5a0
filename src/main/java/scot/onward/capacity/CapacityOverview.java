package scot.onward.capacity;

import java.time.Instant;
import java.util.List;
import scot.onward.booking.ClosureRow;

/** How full a manager's hubs are, what is lost, who waits and what would be worth doing. */
public record CapacityOverview(
        CapacityFigures figures,
        Strip strip,
        List<ClosureRow> closures,
        List<Suggestion> worthDoing,
        List<LevelWaiting> waiting,
        List<RoomUse> rooms,
        Instant workedOutAt) {}
