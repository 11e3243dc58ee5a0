package scot.onward.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * A class or an information hour that is to be.
 *
 * @param weeks so many times, a week apart; 1 for once
 * @param without days of those on which it is not held
 */
public record GroupPlan(
        UUID hubId,
        UUID serviceId,
        UUID adviserId,
        @Nullable UUID roomId,
        Delivery delivery,
        String title,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        int places,
        int weeks,
        Set<LocalDate> without) {

    public GroupPlan {
        title = title.strip();
        without = Set.copyOf(without);
    }

    /** The days on which it is held. */
    public List<LocalDate> days() {
        return IntStream.range(0, weeks)
                .mapToObj(day::plusWeeks)
                .filter(held -> !without.contains(held))
                .toList();
    }

    /** The same on other days than {@code clashing}. */
    public GroupPlan without(Set<LocalDate> clashing) {
        return new GroupPlan(
                hubId, serviceId, adviserId, roomId, delivery, title, day, starts, ends, places, weeks, clashing);
    }
}
