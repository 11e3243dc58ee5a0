package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.SeeNow;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Stretches;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.shared.TimeSpan;

/** Which advisers of a hub can see somebody who has just come. */
@Component
public class AdvisersNow {

    private static final int MOST = 4;
    private static final Duration LEAST = Duration.ofMinutes(15);
    private static final int STEP_SECONDS = 300;

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Claims claims;
    private final Places places;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    AdvisersNow(Clinics clinics, ClinicDays clinicDays, Claims claims, Places places, JdbcTemplate jdbc, Clock clock) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.claims = claims;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At most four: whoever is free now, in a room before on the phone; then whoever is free next. */
    public List<SeeNow> free(UUID hubId, int level) {
        HubRow hub = places.hub(hubId);
        Instant now = clock.instant();
        LocalDate today = now.atZone(hub.zone()).toLocalDate();
        TimeSpan whole = Stretches.wholeDay(today, hub.zone());
        Map<UUID, List<TimeSpan>> taken = claims.during(whole);
        Map<UUID, String> rooms = places.rooms(hubId).stream().collect(Collectors.toMap(RoomRow::id, RoomRow::name));
        Map<UUID, AdviserRow> advisers =
                places.advisers().stream().collect(Collectors.toMap(AdviserRow::id, Function.identity()));
        Map<UUID, Integer> waiting = waiting(hubId, whole);
        List<SeeNow> found = new ArrayList<>();
        for (ClinicDay clinic : clinicDays.of(clinics.ofHub(hubId), hub, today, today)) {
            AdviserRow adviser = advisers.get(clinic.plan().adviserId());
            if (adviser != null) {
                first(clinic, Gaps.takenOf(clinic, taken), level, now)
                        .map(span -> new SeeNow(
                                clinic.plan().id(),
                                clinic.plan().serviceIds().stream()
                                        .sorted()
                                        .findFirst()
                                        .orElseThrow(),
                                adviser.id(),
                                adviser.name(),
                                room(clinic, rooms),
                                clinic.plan().delivery(),
                                !span.free().from().isAfter(now),
                                span.free().from(),
                                earlier(
                                        span.free().to(),
                                        span.free()
                                                .from()
                                                .plus(Duration.ofMinutes(
                                                        clinic.plan().slotMinutes()))),
                                span.free().to(),
                                span.heldLevel(),
                                waiting.getOrDefault(adviser.id(), 0)))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing((SeeNow it) -> !it.now())
                .thenComparing(it -> it.now() ? Instant.MIN : it.startsAt())
                .thenComparing(it -> it.heldLevel() != null)
                .thenComparing(SeeNow::delivery)
                .thenComparing(SeeNow::waiting)
                .thenComparing(SeeNow::adviserName));
        return found.stream().limit(MOST).toList();
    }

    private record Found(TimeSpan free, @Nullable Integer heldLevel) {}

    /** The first free stretch of a clinic from now on that is long enough and may be had at this level. */
    private static Optional<Found> first(ClinicDay clinic, List<TimeSpan> taken, int level, Instant now) {
        if (clinic.plan().serviceIds().isEmpty()) {
            return Optional.empty();
        }
        Instant begun = Instant.ofEpochSecond(now.getEpochSecond() / STEP_SECONDS * STEP_SECONDS);
        return clinic.bookable(taken).stream()
                .flatMap(gap -> parts(clinic, gap).stream())
                .filter(part -> part.to().isAfter(begun))
                .map(part -> part.from().isBefore(begun) ? new TimeSpan(begun, part.to()) : part)
                .filter(part -> part.length().compareTo(LEAST) >= 0)
                .filter(part -> !part.from().isAfter(clinic.lastStart()))
                .filter(part -> !clinic.holdsBack(part, level, now))
                .map(part -> new Found(part, heldLevel(clinic, part, now)))
                .findFirst();
    }

    /** A gap, cut where the time that is kept for more urgent people begins and ends. */
    private static List<TimeSpan> parts(ClinicDay clinic, TimeSpan gap) {
        TimeSpan held = clinic.held();
        Optional<TimeSpan> inside = held == null ? Optional.empty() : gap.intersection(held);
        if (inside.isEmpty()) {
            return List.of(gap);
        }
        List<TimeSpan> parts = new ArrayList<>(Stretches.without(gap, List.of(inside.get())));
        parts.add(inside.get());
        parts.sort(Comparator.comparing(TimeSpan::from));
        return parts;
    }

    private static @Nullable Integer heldLevel(ClinicDay clinic, TimeSpan part, Instant now) {
        return clinic.plan().held() != null && clinic.holdsBack(part, null, now)
                ? clinic.plan().held().level()
                : null;
    }

    private static @Nullable String room(ClinicDay clinic, Map<UUID, String> rooms) {
        UUID room = clinic.roomId();
        return room == null ? null : rooms.get(room);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Map<UUID, Integer> waiting(UUID hubId, TimeSpan day) {
        return jdbc
                .query(
                        """
                        select adviser_id, count(*) from appointment
                        where hub_id = ? and status = 'ARRIVED' and starts_at >= ? and starts_at < ? group by adviser_id
                        """,
                        (row, n) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
                        hubId,
                        Timestamp.from(day.from()),
                        Timestamp.from(day.to()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
