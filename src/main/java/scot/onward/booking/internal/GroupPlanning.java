package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.GroupPlan;
import scot.onward.booking.GroupPlanOutcome.Clash;
import scot.onward.booking.GroupPlanOutcome.Obstruction;
import scot.onward.booking.GroupPlanOutcome.PlanProblem;
import scot.onward.booking.ResourceKind;
import scot.onward.booking.internal.GroupRows.Group;
import scot.onward.clinic.Closures;
import scot.onward.clinic.Stretches;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** What must hold for a group session that is to be, apart from nobody having been quicker. */
@Component
class GroupPlanning {

    static final int MOST_WEEKS = 26;
    static final int MOST_PLACES = 200;
    static final int LONGEST_TITLE = 120;
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int YEARS_AHEAD = 2;

    private final Places places;
    private final Closures closures;
    private final WorkingCalendar calendar;
    private final Claims claims;
    private final Clock clock;

    GroupPlanning(Places places, Closures closures, WorkingCalendar calendar, Claims claims, Clock clock) {
        this.places = places;
        this.closures = closures;
        this.calendar = calendar;
        this.claims = claims;
        this.clock = clock;
    }

    /** What makes no sense, if anything. */
    Optional<PlanProblem> problem(GroupPlan plan) {
        if (plan.title().isBlank()) {
            return Optional.of(PlanProblem.NO_TITLE);
        }
        if (plan.title().length() > LONGEST_TITLE) {
            return Optional.of(PlanProblem.TITLE_TOO_LONG);
        }
        if (plan.places() < 1 || plan.places() > MOST_PLACES) {
            return Optional.of(PlanProblem.PLACES);
        }
        if (plan.weeks() < 1 || plan.weeks() > MOST_WEEKS) {
            return Optional.of(PlanProblem.WEEKS);
        }
        if (!plan.starts().isBefore(plan.ends())
                || Duration.between(plan.starts(), plan.ends()).compareTo(LONGEST) > 0) {
            return Optional.of(PlanProblem.LENGTH);
        }
        return when(plan).or(() -> who(plan));
    }

    private Optional<PlanProblem> when(GroupPlan plan) {
        HubRow hub = places.hub(plan.hubId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), hub.zone());
        if (plan.days().isEmpty()) {
            return Optional.of(PlanProblem.NO_DAY_LEFT);
        }
        if (plan.day().isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(PlanProblem.TOO_FAR_AHEAD);
        }
        Instant first =
                plan.days().getFirst().atTime(plan.starts()).atZone(hub.zone()).toInstant();
        return first.isAfter(clock.instant()) ? Optional.empty() : Optional.of(PlanProblem.IN_THE_PAST);
    }

    private Optional<PlanProblem> who(GroupPlan plan) {
        UUID room = plan.roomId();
        boolean roomFits = plan.delivery() == Delivery.IN_PERSON
                ? places.rooms(plan.hubId()).stream().anyMatch(row -> row.id().equals(room))
                : room == null;
        if (!roomFits) {
            return Optional.of(PlanProblem.ROOM);
        }
        if (places.advisers().stream().noneMatch(row -> row.id().equals(plan.adviserId()))) {
            return Optional.of(PlanProblem.UNKNOWN_ADVISER);
        }
        return places.services().stream().noneMatch(row -> row.id().equals(plan.serviceId()))
                ? Optional.of(PlanProblem.UNKNOWN_SERVICE)
                : Optional.empty();
    }

    /** When it is on one of its days. */
    TimeSpan span(GroupPlan plan, LocalDate day) {
        return Stretches.between(
                        day,
                        plan.starts(),
                        plan.ends(),
                        places.hub(plan.hubId()).zone())
                .orElseThrow(() -> new IllegalArgumentException("The clocks change in all of that time"));
    }

    /** The adviser and the room for one of its days. */
    List<Claim> claims(GroupPlan plan, TimeSpan span) {
        return claims(plan.adviserId(), plan.roomId(), span);
    }

    /** The adviser and the room that a session takes. */
    List<Claim> claims(Group group) {
        return claims(group.adviserId(), group.roomId(), group.span());
    }

    private static List<Claim> claims(UUID adviserId, @Nullable UUID roomId, TimeSpan span) {
        Claim adviser = new Claim(adviserId, ResourceKind.ADVISER, span);
        return roomId == null ? List.of(adviser) : List.of(adviser, new Claim(roomId, ResourceKind.ROOM, span));
    }

    /** What is in the way on each of its days; with the days of adviser and room locked it stays so. */
    List<Clash> clashes(GroupPlan plan) {
        return plan.days().stream()
                .flatMap(day -> cause(plan, day).map(cause -> new Clash(day, cause)).stream())
                .toList();
    }

    private Optional<Obstruction> cause(GroupPlan plan, LocalDate day) {
        HubRow hub = places.hub(plan.hubId());
        TimeSpan span = span(plan, day);
        if (calendar.holiday(day).isPresent()) {
            return Optional.of(Obstruction.HOLIDAY);
        }
        boolean open = hub.hoursOn(day.getDayOfWeek())
                .flatMap(hours -> Stretches.between(day, hours.opens(), hours.closes(), hub.zone()))
                .filter(hours -> hours.contains(span))
                .isPresent();
        if (!open) {
            return Optional.of(Obstruction.OUTSIDE_OPENING);
        }
        if (isClosed(span, plan.hubId(), plan.adviserId(), plan.roomId())) {
            return Optional.of(Obstruction.CLOSED);
        }
        return claims.inTheWay(claims(plan, span), List.of()).stream()
                .map(obstacle ->
                        obstacle.kind() == ResourceKind.ADVISER ? Obstruction.ADVISER_TAKEN : Obstruction.ROOM_TAKEN)
                .findFirst();
    }

    /** Whether adviser, room or hub is not to be had any more when it is on. */
    boolean isClosed(Group group) {
        return isClosed(group.span(), group.hubId(), group.adviserId(), group.roomId());
    }

    private boolean isClosed(TimeSpan span, UUID hubId, UUID adviserId, @Nullable UUID roomId) {
        return closures.during(span).stream().anyMatch(closure -> closure.concerns(hubId, adviserId, roomId));
    }
}
