package scot.onward.capacity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.booking.Closings;
import scot.onward.booking.ClosureRow;
import scot.onward.capacity.internal.Figures;
import scot.onward.capacity.internal.PlannedTime;
import scot.onward.capacity.internal.PlannedTimes;
import scot.onward.capacity.internal.SafeTimeLeft;
import scot.onward.capacity.internal.StripLayout;
import scot.onward.capacity.internal.WaitingPeople;
import scot.onward.capacity.internal.WaitingPerson;
import scot.onward.capacity.internal.WorthDoing;
import scot.onward.capacity.internal.WorthDoing.Busy;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Closure;
import scot.onward.clinic.Closures;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** How full a manager's own hubs are, what is lost, who waits and what would be worth doing: counts, never a name of a client. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('MANAGER')")
public class Capacity {

    /** How far the sums look ahead. */
    private static final int DAYS_AHEAD = 42;

    private final PlannedTimes plannedTimes;
    private final WaitingPeople waitingPeople;
    private final Closings closings;
    private final Closures closures;
    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Places places;
    private final WorkingCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    Capacity(
            PlannedTimes plannedTimes,
            WaitingPeople waitingPeople,
            Closings closings,
            Closures closures,
            Clinics clinics,
            ClinicDays clinicDays,
            Places places,
            WorkingCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.plannedTimes = plannedTimes;
        this.waitingPeople = waitingPeople;
        this.closings = closings;
        this.closures = closures;
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.places = places;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Everything that the page shows.
     *
     * @param hubId one of the manager's own hubs, null for all; anybody else's hub shows nothing
     * @param from the first day of the strip; the figures are always of the days from today on
     */
    public CapacityOverview overview(@Nullable UUID hubId, StripBy by, LocalDate from) {
        List<HubRow> hubs = places.hubs(currentUser.get().hubIds()).stream()
                .filter(hub -> hubId == null || hub.id().equals(hubId))
                .toList();
        Instant now = clock.instant();
        LocalDate today = HubTime.today(clock);
        LocalDate known = today.plusDays(DAYS_AHEAD);
        List<PlannedTime> times = plannedTimes.of(hubs, today, known);
        List<LocalDate> days = StripLayout.days(times, today, StripLayout.DAYS);
        List<WaitingPerson> people =
                waitingPeople.at(hubs.stream().map(HubRow::id).toList());
        SafeTimeLeft left = new SafeTimeLeft(times, now, known);
        Map<UUID, List<RoomRow>> rooms =
                hubs.stream().collect(Collectors.toMap(HubRow::id, hub -> places.rooms(hub.id())));
        Map<UUID, AdviserRow> advisers =
                places.advisers().stream().collect(Collectors.toMap(AdviserRow::id, Function.identity()));
        List<RoomRow> allRooms = hubs.stream()
                .flatMap(hub -> rooms.getOrDefault(hub.id(), List.of()).stream())
                .toList();
        List<ClosureRow> open = closures(hubs);
        WorthDoing worthDoing = new WorthDoing(times, hubs, rooms, advisers, people, left, calendar, today, now);
        return new CapacityOverview(
                Figures.of(times, days, people, left, now),
                layout(advisers, allRooms).strip(by, from, hubs, stripTimes(hubs, by, from, today, known, times)),
                open,
                worthDoing.of(days, busy(times, hubs, days), shut(days), toMove(open)),
                Figures.byLevel(people, left, now),
                Figures.rooms(times, today, hubs, allRooms),
                now);
    }

    private StripLayout layout(Map<UUID, AdviserRow> advisers, List<RoomRow> rooms) {
        return new StripLayout(
                advisers.values().stream().collect(Collectors.toMap(AdviserRow::id, AdviserRow::name)),
                rooms.stream()
                        .collect(Collectors.toMap(RoomRow::id, RoomRow::name, (one, same) -> one, LinkedHashMap::new)),
                calendar);
    }

    private Collection<PlannedTime> stripTimes(
            List<HubRow> hubs, StripBy by, LocalDate from, LocalDate today, LocalDate known, List<PlannedTime> times) {
        LocalDate first = by == StripBy.WEEKS ? from.minusDays(6) : from;
        LocalDate until = StripLayout.until(by, from);
        return first.isBefore(today) || until.isAfter(known) ? plannedTimes.of(hubs, first, until) : times;
    }

    /** What closes these hubs, with those first of whom somebody is still to be moved, then told. */
    private List<ClosureRow> closures(List<HubRow> hubs) {
        Set<UUID> seen = new HashSet<>();
        return hubs.stream()
                .flatMap(hub -> closings.open(hub.id()).stream())
                .filter(closure -> seen.add(closure.id()))
                .sorted(Comparator.comparing(
                                (ClosureRow closure) -> closure.progress().toMove() == 0)
                        .thenComparing(closure -> closure.progress().toPhone() == 0)
                        .thenComparing(closure -> closure.span().from()))
                .toList();
    }

    private static Set<UUID> toMove(List<ClosureRow> open) {
        return open.stream()
                .filter(closure -> closure.progress().toMove() > 0)
                .map(ClosureRow::id)
                .collect(Collectors.toSet());
    }

    private List<Closure> shut(List<LocalDate> days) {
        return closures.during(new TimeSpan(
                days.getFirst().atStartOfDay(HubTime.ZONE).toInstant(),
                days.getLast().atStartOfDay(HubTime.ZONE).toInstant().plus(Duration.ofDays(1))));
    }

    /** Who holds a clinic on which of these days, at whatever hub. */
    private Set<Busy> busy(List<PlannedTime> times, List<HubRow> hubs, List<LocalDate> days) {
        Set<UUID> own = hubs.stream().map(HubRow::id).collect(Collectors.toSet());
        Set<Busy> busy = times.stream()
                .map(time -> new Busy(time.adviserId(), time.day()))
                .collect(Collectors.toSet());
        for (UUID adviser : times.stream().map(PlannedTime::adviserId).collect(Collectors.toSet())) {
            clinics.ofAdviser(adviser).stream()
                    .filter(plan -> !own.contains(plan.hubId()))
                    .forEach(plan -> clinicDays
                            .planned(List.of(plan), places.hub(plan.hubId()), days.getFirst(), days.getLast())
                            .forEach(day -> busy.add(new Busy(adviser, day.day()))));
        }
        return busy;
    }
}
