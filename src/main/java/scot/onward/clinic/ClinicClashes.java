package scot.onward.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import scot.onward.hub.HubRow;
import scot.onward.shared.TimeSpan;

/**
 * Where a clinic would meet others: no adviser is in two clinics at once, no room has two, and no day of a clinic runs into its
 * next. Pure. Holidays and closures are not counted: they may be lifted.
 */
final class ClinicClashes {

    private final Map<UUID, HubRow> hubs;
    private final LocalDate from;
    private final LocalDate until;

    ClinicClashes(Map<UUID, HubRow> hubs, LocalDate from, LocalDate until) {
        this.hubs = hubs;
        this.from = from;
        this.until = until;
    }

    /** The first clash with each other clinic, soonest first. */
    List<Clash> of(ClinicPlan plan, Collection<ClinicPlan> others) {
        List<ClinicDay> days = days(plan);
        List<Clash> clashes = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i - 1).session().overlaps(days.get(i).session())) {
                clashes.add(clash(Clash.Over.ITSELF, days.get(i - 1), days.get(i)));
                break;
            }
        }
        for (ClinicPlan other : others) {
            if (!other.id().equals(plan.id()) && mayMeet(plan, other)) {
                first(days, days(other)).ifPresent(clashes::add);
            }
        }
        clashes.sort(Comparator.comparing(clash -> clash.span().from()));
        return clashes;
    }

    private static boolean mayMeet(ClinicPlan plan, ClinicPlan other) {
        return other.adviserId().equals(plan.adviserId()) || other.hubId().equals(plan.hubId());
    }

    private static Optional<Clash> first(List<ClinicDay> days, List<ClinicDay> others) {
        int next = 0;
        for (ClinicDay day : days) {
            Instant begin = day.session().from();
            while (next < others.size() && !others.get(next).session().to().isAfter(begin)) {
                next++;
            }
            for (int i = next;
                    i < others.size()
                            && others.get(i)
                                    .session()
                                    .from()
                                    .isBefore(day.session().to());
                    i++) {
                Optional<Clash> clash = clash(day, others.get(i));
                if (clash.isPresent()) {
                    return clash;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Clash> clash(ClinicDay day, ClinicDay other) {
        if (!day.session().overlaps(other.session())) {
            return Optional.empty();
        }
        if (day.plan().adviserId().equals(other.plan().adviserId())) {
            return Optional.of(clash(Clash.Over.ADVISER, day, other));
        }
        return day.roomId() != null && day.roomId().equals(other.roomId())
                ? Optional.of(clash(Clash.Over.ROOM, day, other))
                : Optional.empty();
    }

    private static Clash clash(Clash.Over over, ClinicDay day, ClinicDay other) {
        TimeSpan both = day.session().intersection(other.session()).orElseThrow();
        return new Clash(over, other.plan().id(), other.plan().hubId(), day.day(), both);
    }

    private List<ClinicDay> days(ClinicPlan plan) {
        HubRow hub = hubs.get(plan.hubId());
        return hub == null
                ? List.of()
                : from.datesUntil(until).flatMap(day -> held(plan, day, hub)).toList();
    }

    private static Stream<ClinicDay> held(ClinicPlan plan, LocalDate day, HubRow hub) {
        return Availability.on(plan, day, hub, true, List.of()).stream();
    }
}
