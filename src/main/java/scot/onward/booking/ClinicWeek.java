package scot.onward.booking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/** A week of one adviser in one room, in numbers: no client is in it. */
public record ClinicWeek(String adviserName, @Nullable String roomName, Delivery delivery, List<OnDay> days) {

    /**
     * One day of it.
     *
     * @param places how many usual times there are, taken or not; 0 without a clinic
     * @param closedBy set when nobody can be seen all day
     */
    public record OnDay(
            LocalDate day,
            int booked,
            int places,
            int free,
            int toMove,
            @Nullable ClosedBy closedBy) {

        static OnDay none(LocalDate day) {
            return new OnDay(day, 0, 0, 0, 0, null);
        }

        OnDay plus(OnDay other) {
            return new OnDay(
                    day,
                    booked + other.booked,
                    places + other.places,
                    free + other.free,
                    toMove + other.toMove,
                    closedBy == null ? other.closedBy : closedBy);
        }

        static OnDay of(LocalDate day, BoardClinic clinic) {
            int free = clinic.stretches().stream()
                    .filter(stretch -> stretch.kind() == BoardStretch.Kind.FREE)
                    .mapToInt(stretch -> Math.max(1, stretch.times()))
                    .sum();
            int toMove = (int) clinic.cards().stream().filter(BoardCard::toMove).count();
            return new OnDay(day, clinic.booked(), clinic.places(), free, toMove, clinic.closedBy());
        }
    }
}
