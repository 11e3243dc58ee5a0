package scot.onward.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.HubRow;
import scot.onward.shared.TimeSpan;

/**
 * When a clinic can see people on a day: opening hours ∩ pattern ± exceptions − break − holidays − closures. Pure: the same
 * plan gives the same answer, whatever the order in which it was made. Hours are the hub's; a day on which the clocks change is
 * shorter or longer.
 */
public final class Availability {

    private Availability() {}

    /** The clinic on {@code day}; empty when it is not held then. A holiday leaves the clinic with no open time. */
    public static Optional<ClinicDay> on(
            ClinicPlan plan, LocalDate day, HubRow hub, boolean openDay, Collection<Closure> closures) {
        ClinicException exception = plan.exceptions().get(day);
        if (exception == null ? !plan.pattern().fallsOn(day) : exception.kind() == ClinicException.Kind.SKIP) {
            return Optional.empty();
        }
        LocalTime starts = exception == null || exception.starts() == null ? plan.starts() : exception.starts();
        LocalTime ends = exception == null || exception.ends() == null ? plan.ends() : exception.ends();
        UUID room = exception == null || exception.roomId() == null ? plan.roomId() : exception.roomId();
        return Stretches.ofDay(day, starts, ends, hub.zone())
                .map(session -> day(plan, day, room, session, hub, openDay, closures));
    }

    private static ClinicDay day(
            ClinicPlan plan,
            LocalDate day,
            @Nullable UUID room,
            TimeSpan session,
            HubRow hub,
            boolean openDay,
            Collection<Closure> closures) {
        ZoneId zone = hub.zone();
        List<Closure> concerning = closures.stream()
                .filter(closure -> closure.concerns(plan.hubId(), plan.adviserId(), room))
                .filter(closure -> closure.span().overlaps(session))
                .toList();
        Optional<TimeSpan> pause = plan.breakStarts() == null || plan.breakEnds() == null
                ? Optional.empty()
                : Stretches.ofDay(day, plan.breakStarts(), plan.breakEnds(), zone)
                        .flatMap(session::intersection);
        Optional<TimeSpan> opening =
                Stretches.ofDay(day, hub.opens(), hub.closes(), zone).flatMap(session::intersection);
        List<TimeSpan> shut = Stream.concat(concerning.stream().map(Closure::span), pause.stream())
                .toList();
        List<TimeSpan> open = openDay
                ? opening.stream()
                        .flatMap(hours -> Stretches.without(hours, shut).stream())
                        .toList()
                : List.of();
        HeldTime held = plan.held();
        return new ClinicDay(
                plan,
                day,
                room,
                session,
                pause.orElse(null),
                open,
                held == null
                        ? null
                        : Stretches.ofDay(day, held.starts(), held.ends(), zone)
                                .flatMap(session::intersection)
                                .orElse(null),
                held == null ? null : day.atTime(held.until()).atZone(zone).toInstant(),
                plan.lastBooking() == null
                        ? session.to()
                        : day.atTime(plan.lastBooking()).atZone(zone).toInstant(),
                concerning);
    }
}
