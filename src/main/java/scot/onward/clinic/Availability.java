package scot.onward.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.HubRow;
import scot.onward.shared.Delivery;
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
        ClinicHours hours = plan.hours();
        if (exception != null && exception.starts() != null && exception.ends() != null) {
            hours = hours.between(exception.starts(), exception.ends());
        }
        Day clinic = new Day(plan, day, hours, room(plan, exception), hub, openDay);
        return hours.session(day, hub.zone())
                .filter(session -> plan.endedAt() == null || session.from().isBefore(plan.endedAt()))
                .map(session -> clinic.held(session, closures));
    }

    private static @Nullable UUID room(ClinicPlan plan, @Nullable ClinicException exception) {
        if (plan.delivery() != Delivery.IN_PERSON) {
            return null;
        }
        return exception == null || exception.roomId() == null ? plan.roomId() : exception.roomId();
    }

    /** What a clinic is on one day, exception or not. */
    private record Day(
            ClinicPlan plan,
            LocalDate day,
            ClinicHours hours,
            @Nullable UUID room,
            HubRow hub,
            boolean openDay) {

        ClinicDay held(TimeSpan session, Collection<Closure> closures) {
            List<Closure> concerning = closures.stream()
                    .filter(closure -> closure.concerns(plan.hubId(), plan.adviserId(), room))
                    .filter(closure -> closure.span().overlaps(session))
                    .toList();
            Optional<TimeSpan> pause = hours.pause(day, hub.zone()).flatMap(session::intersection);
            HeldTime held = plan.held();
            LocalTime last = hours.lastBooking();
            return new ClinicDay(
                    plan,
                    day,
                    room,
                    session,
                    pause.orElse(null),
                    openDay ? open(session, concerning, pause) : List.of(),
                    held == null
                            ? null
                            : hours.span(day, held.starts(), held.ends(), hub.zone())
                                    .flatMap(session::intersection)
                                    .orElse(null),
                    held == null ? null : hours.at(day, held.until(), hub.zone()),
                    last == null ? session.to() : hours.at(day, last, hub.zone()),
                    concerning);
        }

        private List<TimeSpan> open(TimeSpan session, List<Closure> concerning, Optional<TimeSpan> pause) {
            List<TimeSpan> shut = Stream.of(
                            concerning.stream().map(Closure::span),
                            pause.stream(),
                            Stretches.without(session, opening()).stream())
                    .flatMap(Function.identity())
                    .toList();
            return Stretches.without(session, shut);
        }

        /** The hub's hours about this day: those of the day before may last into it. */
        private List<TimeSpan> opening() {
            return Stream.of(day.minusDays(1), day, day.plusDays(1))
                    .flatMap(date -> hub.hoursOn(date.getDayOfWeek()).stream()
                            .flatMap(it -> Stretches.between(date, it.opens(), it.closes(), hub.zone()).stream()))
                    .toList();
        }
    }
}
