package scot.onward.capacity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scot.onward.capacity.CapacityFigures;
import scot.onward.capacity.LevelWaiting;
import scot.onward.capacity.RoomUse;
import scot.onward.capacity.internal.PlannedTime.State;
import scot.onward.hub.HubRow;
import scot.onward.hub.RoomRow;

/** Counts times and the people who wait. Pure. */
public final class Figures {

    private Figures() {}

    /** The figures of {@code days}; a person is counted once, at whatever hub they wait. */
    public static CapacityFigures of(
            Collection<PlannedTime> times,
            Collection<LocalDate> days,
            List<WaitingPerson> people,
            SafeTimeLeft left,
            Instant now) {
        List<PlannedTime> ahead =
                times.stream().filter(time -> days.contains(time.day())).toList();
        int booked = StripLayout.count(ahead, State.BOOKED);
        int places = booked + StripLayout.count(ahead, State.FREE);
        int lost = StripLayout.count(ahead, State.LOST);
        List<WaitingPerson> dated =
                people.stream().filter(person -> person.lastSafeDate() != null).toList();
        List<WaitingPerson> onList =
                people.stream().filter(WaitingPerson::onList).toList();
        return new CapacityFigures(
                places,
                places + lost,
                booked,
                lost,
                clients(dated),
                clients(dated.stream().filter(left::isGone).toList()),
                onList.size(),
                Medians.daysWaited(onList, now));
    }

    private static int clients(List<WaitingPerson> people) {
        return (int) people.stream().map(WaitingPerson::clientId).distinct().count();
    }

    /** By level, who has no time yet. */
    public static List<LevelWaiting> byLevel(List<WaitingPerson> people, SafeTimeLeft left, Instant now) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(level -> {
                    List<WaitingPerson> own = people.stream()
                            .filter(person -> person.level() == level)
                            .toList();
                    return new LevelWaiting(
                            level,
                            own.size(),
                            (int) own.stream().filter(WaitingPerson::untaken).count(),
                            (int) own.stream().filter(left::isGone).count(),
                            Medians.daysWaited(own, now));
                })
                .toList();
    }

    /** For each room in which something is planned today, the share of its planned places that is booked. */
    public static List<RoomUse> rooms(
            Collection<PlannedTime> times, LocalDate today, List<HubRow> hubs, Collection<RoomRow> rooms) {
        Map<UUID, List<PlannedTime>> byRoom = times.stream()
                .filter(time -> time.day().equals(today))
                .filter(time -> time.roomId() != null)
                .collect(Collectors.groupingBy(time -> Objects.requireNonNull(time.roomId())));
        Map<UUID, String> names = hubs.stream().collect(Collectors.toMap(HubRow::id, HubRow::shortName));
        return rooms.stream()
                .filter(room -> byRoom.containsKey(room.id()))
                .map(room -> {
                    List<PlannedTime> own = byRoom.getOrDefault(room.id(), List.of());
                    return new RoomUse(
                            names.getOrDefault(room.hubId(), ""),
                            room.name(),
                            Math.round(100f * StripLayout.count(own, State.BOOKED) / own.size()));
                })
                .toList();
    }
}
