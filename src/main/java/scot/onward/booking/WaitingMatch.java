package scot.onward.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A free time and the waiting people whom it fits, in the order in which it is offered to them. */
public record WaitingMatch(FreeTime time, List<Fitting> people) {

    public WaitingMatch {
        people = List.copyOf(people);
    }

    /**
     * Somebody whom the time fits.
     *
     * @param minutes how much of the free time they need
     * @param slack working days between the time and their last safe date; null without one
     */
    public record Fitting(
            WaitingRow who, int minutes, @Nullable Integer slack) {}
}
