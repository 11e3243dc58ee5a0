package scot.onward.capacity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.capacity.Suggestion;
import scot.onward.capacity.Suggestion.CoverAbsence;
import scot.onward.capacity.Suggestion.OpenClinic;
import scot.onward.capacity.Suggestion.SecondHalfDay;
import scot.onward.capacity.internal.PlannedTime.State;
import scot.onward.clinic.Closure;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.RoomRow;
import scot.onward.shared.WorkingCalendar;

/** What would be worth doing: each suggestion is a sum over times and waiting people. Pure. */
public final class WorthDoing {

    private static final int LEAST_WEEKS_FULL = 4;
    private static final int MOST_OF_A_KIND = 2;

    private final Collection<PlannedTime> times;
    private final List<HubRow> hubs;
    private final Map<UUID, List<RoomRow>> rooms;
    private final Map<UUID, AdviserRow> advisers;
    private final List<WaitingPerson> people;
    private final SafeTimeLeft left;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Instant now;

    /** @param times from today on, of all hubs that count */
    public WorthDoing(
            Collection<PlannedTime> times,
            List<HubRow> hubs,
            Map<UUID, List<RoomRow>> rooms,
            Map<UUID, AdviserRow> advisers,
            List<WaitingPerson> people,
            SafeTimeLeft left,
            WorkingCalendar calendar,
            LocalDate today,
            Instant now) {
        this.times = times;
        this.hubs = hubs;
        this.rooms = rooms;
        this.advisers = advisers;
        this.people = people;
        this.left = left;
        this.calendar = calendar;
        this.today = today;
        this.now = now;
    }

    /** An adviser on a day on which they hold a clinic somewhere, or are away: they are not free then. */
    public record Busy(UUID adviserId, LocalDate day) {}

    /**
     * All of it, most pressing first.
     *
     * @param days the coming working days, {@code busy} who is not free on them, {@code shut} what is closed then
     * @param toMove closures of which somebody is still to be moved
     */
    public List<Suggestion> of(Collection<LocalDate> days, Set<Busy> busy, Collection<Closure> shut, Set<UUID> toMove) {
        List<Suggestion> all = new ArrayList<>();
        all.addAll(openings(days, busy, shut));
        all.addAll(absences(days, toMove));
        all.addAll(secondHalfDays());
        return all;
    }

    private List<OpenClinic> openings(Collection<LocalDate> days, Set<Busy> busy, Collection<Closure> shut) {
        return hubs.stream()
                .flatMap(hub -> opening(hub, days, busy, shut).stream())
                .sorted(Comparator.comparing(OpenClinic::noSafeTime)
                        .thenComparing(OpenClinic::waiting)
                        .reversed())
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** The first day on which a room of the hub is free, and an adviser who works there and gives what people wait for. */
    private Optional<OpenClinic> opening(
            HubRow hub, Collection<LocalDate> days, Set<Busy> busy, Collection<Closure> shut) {
        List<WaitingPerson> waiting = people.stream()
                .filter(person -> person.hubId().equals(hub.id()))
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> wanted = waiting.stream()
                .map(WaitingPerson::serviceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<AdviserRow> able = advisers.values().stream()
                .filter(adviser -> usualPlaces(hub.id(), adviser.id()) > 0)
                .filter(adviser ->
                        wanted.isEmpty() || adviser.serviceIds().stream().anyMatch(wanted::contains))
                .sorted(Comparator.comparing(AdviserRow::name))
                .toList();
        for (LocalDate day : days) {
            if (!day.isAfter(today) || !calendar.isWorkingDay(day)) {
                continue;
            }
            for (AdviserRow adviser : able) {
                Optional<RoomRow> room = freeRoom(hub, adviser.id(), day, shut);
                if (room.isPresent() && !busy.contains(new Busy(adviser.id(), day))) {
                    return Optional.of(new OpenClinic(
                            hub.id(),
                            hub.shortName(),
                            room.get().id(),
                            room.get().name(),
                            adviser.id(),
                            adviser.name(),
                            day,
                            usualPlaces(hub.id(), adviser.id()),
                            waiting.size(),
                            (int) waiting.stream().filter(left::isGone).count()));
                }
            }
        }
        return Optional.empty();
    }

    /** A room in which nothing is planned that day and nothing is closed, the adviser's usual one first. */
    private Optional<RoomRow> freeRoom(HubRow hub, UUID adviser, LocalDate day, Collection<Closure> shut) {
        Set<UUID> used = new HashSet<>();
        Set<UUID> usual = new HashSet<>();
        times.stream().filter(time -> time.hubId().equals(hub.id())).forEach(time -> {
            if (time.day().equals(day)) {
                used.add(time.roomId());
            }
            if (time.adviserId().equals(adviser)) {
                usual.add(time.roomId());
            }
        });
        return rooms.getOrDefault(hub.id(), List.of()).stream()
                .filter(room -> !used.contains(room.id()))
                .filter(room -> shut.stream().noneMatch(closure -> closes(closure, hub, adviser, room, day)))
                .min(Comparator.comparing(room -> !usual.contains(room.id())));
    }

    private static boolean closes(Closure closure, HubRow hub, UUID adviser, RoomRow room, LocalDate day) {
        LocalDate from = closure.span().from().atZone(hub.zone()).toLocalDate();
        LocalDate to = closure.span().to().minusNanos(1).atZone(hub.zone()).toLocalDate();
        return closure.concerns(hub.id(), adviser, room.id()) && !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many places the adviser's fullest day at the hub has. */
    private int usualPlaces(UUID hub, UUID adviser) {
        return times.stream()
                .filter(time -> time.hubId().equals(hub) && time.adviserId().equals(adviser))
                .collect(Collectors.groupingBy(PlannedTime::day, Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }

    private List<CoverAbsence> absences(Collection<LocalDate> days, Set<UUID> toMove) {
        record Absence(UUID hubId, UUID adviserId) {}
        Map<Absence, List<PlannedTime>> lost = times.stream()
                .filter(time -> time.is(State.LOST) && days.contains(time.day()))
                .filter(time -> time.cause() != null && time.cause().kind() == Closure.Kind.ADVISER_AWAY)
                .collect(Collectors.groupingBy(time -> new Absence(time.hubId(), time.adviserId())));
        return lost.values().stream()
                .map(places -> absence(places, toMove))
                .sorted(Comparator.comparing(CoverAbsence::places).reversed())
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private CoverAbsence absence(List<PlannedTime> places, Set<UUID> toMove) {
        PlannedTime any = places.getFirst();
        LocalDate from = places.stream()
                .map(PlannedTime::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate until = places.stream()
                .map(PlannedTime::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        UUID closure = Objects.requireNonNull(any.cause()).id();
        Set<UUID> services = any.serviceIds();
        Map<UUID, Long> free = times.stream()
                .filter(time -> time.is(State.FREE) && time.starts().isAfter(now))
                .filter(time -> !time.day().isBefore(from) && !time.day().isAfter(until))
                .filter(time -> !time.hubId().equals(any.hubId()))
                .filter(time -> time.serviceIds().stream().anyMatch(services::contains))
                .collect(Collectors.groupingBy(PlannedTime::hubId, Collectors.counting()));
        Map.@Nullable Entry<UUID, Long> most =
                free.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        return new CoverAbsence(
                any.hubId(),
                hub(any.hubId()),
                any.adviserId(),
                adviser(any.adviserId()),
                any.roomId(),
                from,
                until,
                places.size(),
                closure,
                toMove.contains(closure),
                most == null ? null : hub(most.getKey()),
                most == null ? 0 : most.getValue().intValue());
    }

    private List<SecondHalfDay> secondHalfDays() {
        record Held(UUID hubId, UUID adviserId) {}
        return times.stream()
                .filter(time -> time.starts().isAfter(now))
                .collect(Collectors.groupingBy(time -> new Held(time.hubId(), time.adviserId())))
                .values()
                .stream()
                .flatMap(own -> secondHalfDay(own).stream())
                .sorted(Comparator.comparing(SecondHalfDay::weeks)
                        .thenComparing(SecondHalfDay::waitDays)
                        .reversed())
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** Full for weeks running, and those who wait there wait at least twice as long as those elsewhere. */
    private Optional<SecondHalfDay> secondHalfDay(List<PlannedTime> own) {
        PlannedTime any = own.getFirst();
        Map<Long, List<PlannedTime>> weeks = own.stream()
                .collect(Collectors.groupingBy(
                        time -> ChronoUnit.DAYS.between(today, time.day()) / 7, TreeMap::new, Collectors.toList()));
        int full = 0;
        for (List<PlannedTime> week : weeks.values()) {
            if (StripLayout.count(week, State.FREE) > 0 || StripLayout.count(week, State.BOOKED) == 0) {
                break;
            }
            full++;
        }
        int here = Medians.daysWaited(
                people.stream()
                        .filter(person -> person.hubId().equals(any.hubId()))
                        .toList(),
                now);
        int others = Medians.daysWaited(
                people.stream()
                        .filter(person -> !person.hubId().equals(any.hubId()))
                        .toList(),
                now);
        return full >= LEAST_WEEKS_FULL && here > 0 && here >= 2 * others
                ? Optional.of(new SecondHalfDay(
                        any.hubId(),
                        hub(any.hubId()),
                        any.adviserId(),
                        adviser(any.adviserId()),
                        any.roomId(),
                        full,
                        here,
                        others))
                : Optional.empty();
    }

    private String hub(UUID id) {
        return hubs.stream()
                .filter(hub -> hub.id().equals(id))
                .map(HubRow::shortName)
                .findFirst()
                .orElse("");
    }

    private String adviser(UUID id) {
        AdviserRow adviser = advisers.get(id);
        return adviser == null ? "" : adviser.name();
    }
}
