package scot.onward.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.Gaps;
import scot.onward.client.AccessNeed;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Stretches;
import scot.onward.hub.HubRow;
import scot.onward.hub.InterpreterRow;
import scot.onward.hub.Interpreters;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.shared.TimeSpan;

/** What nobody has taken of a hub's clinics on a day, from now on. */
@Component
class FreeTimes {

    private static final int STEP_SECONDS = 300;

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Places places;
    private final Interpreters interpreters;
    private final Clock clock;

    FreeTimes(Clinics clinics, ClinicDays clinicDays, Places places, Interpreters interpreters, Clock clock) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.places = places;
        this.interpreters = interpreters;
        this.clock = clock;
    }

    /** The free stretches, soonest first. */
    List<FreeTime> of(UUID hubId, LocalDate day, Map<UUID, List<TimeSpan>> taken) {
        Names names = new Names(places);
        HubRow hub = names.hub(hubId);
        List<InterpreterRow> all = interpreters.interpreters();
        return clinicDays.of(clinics.ofHub(hubId), hub, day, day).stream()
                .flatMap(clinic -> free(clinic, taken, names))
                .map(time -> time.alsoIn(interpreted(time, all, taken, hub.zone())))
                .sorted(Comparator.comparing((FreeTime time) -> time.span().from())
                        .thenComparing(FreeTime::adviserName))
                .toList();
    }

    /** The languages of those who can interpret when the time begins, for as long as a usual appointment there. */
    private Set<String> interpreted(
            FreeTime time, List<InterpreterRow> all, Map<UUID, List<TimeSpan>> taken, ZoneId zone) {
        int usual = time.minutes().values().stream()
                .mapToInt(minutes -> minutes)
                .max()
                .orElse(time.length());
        TimeSpan span = Stretches.ofMinutes(time.span().from(), Math.min(usual, time.length()));
        Instant now = clock.instant();
        return all.stream()
                .filter(it -> !span.from().isBefore(now.plus(Duration.ofMinutes(it.noticeMinutes()))))
                .filter(it -> it.works(time.delivery(), span, zone))
                .filter(it -> taken.getOrDefault(it.id(), List.of()).stream().noneMatch(span::overlaps))
                .flatMap(it -> it.languages().stream())
                .collect(Collectors.toSet());
    }

    private Stream<FreeTime> free(ClinicDay clinic, Map<UUID, List<TimeSpan>> taken, Names names) {
        Instant soonest = nextStep(clock.instant());
        List<FreeTime> times = new ArrayList<>();
        for (TimeSpan gap : clinic.bookable(Gaps.takenOf(clinic, taken))) {
            Instant from = gap.from().isBefore(soonest) ? soonest : gap.from();
            if (from.isBefore(gap.to()) && !from.isAfter(clinic.lastStart())) {
                byLevel(clinic, new TimeSpan(from, gap.to()))
                        .forEach((span, level) -> times.add(time(clinic, span, level, names)));
            }
        }
        return times.stream();
    }

    /** The part that is kept for urgent people, with their level, and what is open to everybody, with level 0. */
    private Map<TimeSpan, Integer> byLevel(ClinicDay clinic, TimeSpan span) {
        TimeSpan held = clinic.held();
        var rule = clinic.plan().held();
        if (held == null || rule == null || !clinic.holdsBack(span, null, clock.instant())) {
            return Map.of(span, 0);
        }
        Map<TimeSpan, Integer> parts = Stretches.without(span, List.of(held)).stream()
                .collect(Collectors.toMap(Function.identity(), part -> 0));
        span.intersection(held).ifPresent(part -> parts.put(part, rule.level()));
        return parts;
    }

    private static FreeTime time(ClinicDay clinic, TimeSpan span, int level, Names names) {
        UUID roomId = clinic.roomId();
        var room = roomId == null ? null : names.room(roomId);
        var adviser = names.adviser(clinic.plan().adviserId());
        Map<UUID, Integer> minutes = clinic.plan().serviceIds().stream()
                .collect(Collectors.toMap(Function.identity(), service -> names.usualLength(clinic.plan(), service)));
        return new FreeTime(
                clinic.plan().id(),
                clinic.plan().hubId(),
                adviser.name(),
                room == null ? null : room.name(),
                clinic.plan().delivery(),
                minutes,
                adviser.languages(),
                needs(room),
                level == 0 ? null : level,
                span);
    }

    private static Set<AccessNeed> needs(@Nullable RoomRow room) {
        return Arrays.stream(AccessNeed.values())
                .filter(need -> room == null || Names.offers(room, Set.of(need)))
                .collect(Collectors.toSet());
    }

    private static Instant nextStep(Instant now) {
        return Instant.ofEpochSecond(Math.ceilDiv(now.getEpochSecond(), STEP_SECONDS) * STEP_SECONDS);
    }
}
