package scot.onward.booking.internal;

import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Lengths;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * With whom, where and how a client is seen.
 *
 * @param lengths what the adviser keeps free before and after it
 */
public record Venue(
        UUID hubId,
        @Nullable UUID clinicId,
        UUID adviserId,
        @Nullable UUID roomId,
        Delivery delivery,
        Lengths lengths,
        ZoneId zone) {

    /** As the clinic is on that day; as it usually is on a day on which it is not held. */
    static Venue of(ClinicPlan plan, @Nullable ClinicDay day, ZoneId zone) {
        return new Venue(
                plan.hubId(),
                plan.id(),
                plan.adviserId(),
                day == null ? plan.roomId() : day.roomId(),
                plan.delivery(),
                plan.lengths(),
                zone);
    }

    /** What an appointment takes of its adviser's time. */
    TimeSpan occupied(TimeSpan meeting) {
        return new TimeSpan(
                meeting.from().minus(Duration.ofMinutes(lengths.preparation())),
                meeting.to().plus(Duration.ofMinutes(lengths.gap())));
    }
}
