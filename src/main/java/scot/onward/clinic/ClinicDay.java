package scot.onward.clinic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.TimeSpan;

/**
 * A clinic on one day.
 *
 * @param session from its first to its last minute
 * @param pause the break inside it
 * @param open when people can be seen: without break, closures and holidays
 * @param held the part kept for people of level 1 or 2 until {@code heldUntil}
 * @param lastStart no time begins after this
 * @param closures what closes it, wholly or in part
 */
public record ClinicDay(
        ClinicPlan plan,
        LocalDate day,
        @Nullable UUID roomId,
        TimeSpan session,
        @Nullable TimeSpan pause,
        List<TimeSpan> open,
        @Nullable TimeSpan held,
        @Nullable Instant heldUntil,
        Instant lastStart,
        List<Closure> closures) {

    /** Whether {@code span} lies wholly in the time at which people can be seen. */
    public boolean offers(TimeSpan span) {
        return !span.from().isAfter(lastStart) && open.stream().anyMatch(stretch -> stretch.contains(span));
    }

    /** Whether {@code span} touches a time that is, at {@code now}, still kept for more urgent people. */
    public boolean holdsBack(TimeSpan span, @Nullable Integer level, Instant now) {
        HeldTime rule = plan.held();
        return rule != null
                && held != null
                && heldUntil != null
                && now.isBefore(heldUntil)
                && held.overlaps(span)
                && (level == null || level > rule.level());
    }

    /** The stretches that nobody has claimed, in order. */
    public List<TimeSpan> free(Collection<TimeSpan> claimed) {
        return open.stream()
                .flatMap(stretch -> Stretches.without(stretch, claimed).stream())
                .toList();
    }

    /**
     * What an appointment takes of its adviser's time: with preparation before and notes after it. Of the room and of the
     * client it takes its own time only.
     */
    public TimeSpan occupied(TimeSpan appointment) {
        return new TimeSpan(
                appointment.from().minus(Duration.ofMinutes(plan.lengths().preparation())),
                appointment.to().plus(Duration.ofMinutes(plan.lengths().gap())));
    }

    /** Where an appointment can lie so that its preparation and notes touch no claim, in order. */
    public List<TimeSpan> bookable(Collection<TimeSpan> claimed) {
        Lengths lengths = plan.lengths();
        return free(claimed.stream()
                .map(claim -> new TimeSpan(
                        claim.from().minus(Duration.ofMinutes(lengths.gap())),
                        claim.to().plus(Duration.ofMinutes(lengths.preparation()))))
                .toList());
    }

    /** Cuts what is bookable from {@code from} on into times of {@code minutes}, with preparation and notes between them. */
    public List<TimeSpan> times(Collection<TimeSpan> claimed, int minutes, Instant from) {
        List<TimeSpan> times = new ArrayList<>();
        Instant next = from;
        for (TimeSpan stretch : bookable(claimed)) {
            next = stretch.from().isBefore(next) ? next : stretch.from();
            while (!next.isAfter(lastStart) && !next.plusSeconds(minutes * 60L).isAfter(stretch.to())) {
                TimeSpan time = Stretches.ofMinutes(next, minutes);
                times.add(time);
                next = time.to().plusSeconds(plan.lengths().between() * 60L);
            }
        }
        return times;
    }
}
