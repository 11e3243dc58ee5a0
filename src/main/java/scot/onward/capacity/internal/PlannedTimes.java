package scot.onward.capacity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.capacity.internal.PlannedTime.State;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Closure;
import scot.onward.clinic.Closures;
import scot.onward.hub.HubRow;
import scot.onward.shared.TimeSpan;

/** Reads every time of the clinics of some hubs: what is booked, what is free, what closures take away. */
@Component
public class PlannedTimes {

    private static final LocalTime AFTERNOON = LocalTime.of(12, 45);

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Closures closures;
    private final JdbcTemplate jdbc;

    PlannedTimes(Clinics clinics, ClinicDays clinicDays, Closures closures, JdbcTemplate jdbc) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.closures = closures;
        this.jdbc = jdbc;
    }

    /** Every time from {@code from} to {@code until}, both days included. */
    public List<PlannedTime> of(Collection<HubRow> hubs, LocalDate from, LocalDate until) {
        return hubs.stream().flatMap(hub -> ofHub(hub, from, until).stream()).toList();
    }

    private List<PlannedTime> ofHub(HubRow hub, LocalDate from, LocalDate until) {
        TimeSpan range = new TimeSpan(
                from.atStartOfDay(hub.zone()).toInstant(),
                until.plusDays(1).atStartOfDay(hub.zone()).toInstant());
        List<ClinicPlan> plans = clinics.ofHub(hub.id());
        Map<UUID, List<TimeSpan>> taken = taken(range);
        List<Closure> closed = closures.during(range);
        Map<Key, ClinicDay> planned = clinicDays.planned(plans, hub, from, until).stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
        List<PlannedTime> times = new ArrayList<>(booked(hub, range, closed));
        clinicDays.of(plans, hub, from, until).forEach(day -> {
            free(day, taken, hub, times);
            Optional.ofNullable(planned.get(Key.of(day))).ifPresent(plan -> lost(plan, day, hub, times));
        });
        return times;
    }

    private record Key(UUID clinicId, LocalDate day) {
        static Key of(ClinicDay day) {
            return new Key(day.plan().id(), day.day());
        }
    }

    private static void free(ClinicDay day, Map<UUID, List<TimeSpan>> taken, HubRow hub, List<PlannedTime> times) {
        UUID room = day.roomId();
        List<TimeSpan> claimed = Stream.concat(
                        taken.getOrDefault(day.plan().adviserId(), List.of()).stream(),
                        room == null ? Stream.of() : taken.getOrDefault(room, List.of()).stream())
                .toList();
        day.times(claimed, day.plan().slotMinutes(), day.session().from())
                .forEach(time -> times.add(time(State.FREE, day, time, hub, null)));
    }

    private static void lost(ClinicDay planned, ClinicDay day, HubRow hub, List<PlannedTime> times) {
        planned.times(List.of(), planned.plan().slotMinutes(), planned.session().from())
                .forEach(time -> day.closures().stream()
                        .filter(closure -> closure.span().overlaps(time))
                        .findFirst()
                        .ifPresent(closure -> times.add(time(State.LOST, day, time, hub, closure))));
    }

    private static PlannedTime time(State state, ClinicDay day, TimeSpan time, HubRow hub, @Nullable Closure cause) {
        ClinicPlan plan = day.plan();
        return new PlannedTime(
                state,
                plan.hubId(),
                plan.adviserId(),
                day.roomId(),
                plan.id(),
                plan.serviceIds(),
                day.day(),
                isMorning(time.from(), hub),
                time.from(),
                cause);
    }

    private static boolean isMorning(Instant moment, HubRow hub) {
        return moment.atZone(hub.zone()).toLocalTime().isBefore(AFTERNOON);
    }

    /** Appointments that are on or took place, without those whose time a closure has taken. */
    private List<PlannedTime> booked(HubRow hub, TimeSpan range, List<Closure> closed) {
        return jdbc
                .query(
                        """
                        select clinic_id, adviser_id, room_id, service_id, starts_at, ends_at from appointment
                        where hub_id = ? and starts_at >= ? and starts_at < ? and group_session_id is null
                          and status in ('BOOKED', 'ARRIVED', 'CHECKED_IN', 'FULFILLED', 'NOSHOW')
                        """,
                        (row, n) -> {
                            UUID adviser = row.getObject("adviser_id", UUID.class);
                            UUID room = row.getObject("room_id", UUID.class);
                            TimeSpan span = new TimeSpan(
                                    row.getTimestamp("starts_at").toInstant(),
                                    row.getTimestamp("ends_at").toInstant());
                            boolean lost = closed.stream()
                                    .anyMatch(closure -> closure.concerns(hub.id(), adviser, room)
                                            && closure.span().overlaps(span));
                            ZonedDateTime starts = span.from().atZone(hub.zone());
                            return lost
                                    ? Optional.<PlannedTime>empty()
                                    : Optional.of(new PlannedTime(
                                            State.BOOKED,
                                            hub.id(),
                                            adviser,
                                            room,
                                            row.getObject("clinic_id", UUID.class),
                                            Set.of(row.getObject("service_id", UUID.class)),
                                            starts.toLocalDate(),
                                            isMorning(span.from(), hub),
                                            span.from(),
                                            null));
                        },
                        hub.id(),
                        Timestamp.from(range.from()),
                        Timestamp.from(range.to()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<UUID, List<TimeSpan>> taken(TimeSpan range) {
        Map<UUID, List<TimeSpan>> taken = new HashMap<>();
        jdbc.query(
                "select resource_id, starts_at, ends_at from claim where starts_at < ? and ends_at > ? and hold_id is null",
                row -> {
                    taken.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new TimeSpan(
                                    row.getTimestamp(2).toInstant(),
                                    row.getTimestamp(3).toInstant()));
                },
                Timestamp.from(range.to()),
                Timestamp.from(range.from()));
        return taken;
    }
}
