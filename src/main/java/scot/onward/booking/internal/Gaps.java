package scot.onward.booking.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Closure;
import scot.onward.clinic.Closures;
import scot.onward.clinic.Stretches;
import scot.onward.hub.InterpreterRow;
import scot.onward.hub.Places;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Looks through clinics for free times: what is open, without what is claimed of all who are needed. */
@Component
public class Gaps {

    private final Places places;
    private final Closures closures;
    private final Claims claims;
    private final InterpreterRota rota;

    Gaps(Places places, Closures closures, Claims claims, InterpreterRota rota) {
        this.places = places;
        this.closures = closures;
        this.claims = claims;
        this.rota = rota;
    }

    /** How long a time in a clinic is to be. */
    public interface Length {
        int minutes(ClinicPlan clinic);
    }

    /**
     * What is looked for: times so long, from {@code earliest} on, for somebody of a level, at which everybody else who is needed
     * is free as well.
     */
    public record Search(Length length, @Nullable Integer level, Instant earliest, Instant now, Company company) {}

    /**
     * The free times of clinics on some days, in order; without those held for more urgent people. What is taken of all who are
     * needed is read once.
     */
    public List<Gap> in(Search search, Collection<ClinicDay> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        Look look = new Look(search, days);
        return days.stream()
                .flatMap(day -> look.times(day, search.length().minutes(day.plan()), search.earliest()).stream())
                .filter(gap -> !gap.clinic().holdsBack(gap.span(), search.level(), search.now()))
                .sorted(Comparator.comparing((Gap gap) -> gap.span().from()))
                .toList();
    }

    /** What is taken of a clinic's adviser or room. */
    public static List<TimeSpan> takenOf(ClinicDay day, Map<UUID, List<TimeSpan>> taken) {
        return resources(day)
                .flatMap(id -> taken.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** Whom and what a clinic takes. */
    static Stream<UUID> resources(ClinicDay day) {
        return Stream.of(day.plan().adviserId(), day.roomId()).filter(Objects::nonNull);
    }

    /** All that the clinics' appointments can take, from the first preparation to the last notes. */
    private static TimeSpan range(Collection<ClinicDay> days) {
        List<TimeSpan> all =
                days.stream().map(day -> day.occupied(day.session())).toList();
        return Stretches.around(all.getFirst(), all);
    }

    /** One look: what is taken and who interprets is read once. */
    private final class Look {

        private final Company company;
        private final Instant now;
        private final Map<UUID, List<TimeSpan>> taken;
        private final List<TimeSpan> othersAway;
        private final @Nullable String language;
        private final Set<UUID> speakers;
        private final List<InterpreterRow> interpreters;

        Look(Search search, Collection<ClinicDay> days) {
            company = search.company();
            now = search.now();
            TimeSpan range = range(days);
            othersAway = company.moreAdviserIds().isEmpty() ? List.of() : away(range);
            language = company.language();
            speakers = language == null ? Set.of() : rota.speakers(language);
            interpreters = language == null ? List.of() : rota.of(language);
            taken = claims.of(needed(days), range, company.ownHold());
        }

        private Set<UUID> needed(Collection<ClinicDay> days) {
            Set<UUID> needed = new HashSet<>(company.moreAdviserIds());
            interpreters.forEach(interpreter -> needed.add(interpreter.id()));
            days.forEach(day -> resources(day).forEach(needed::add));
            return needed;
        }

        private List<TimeSpan> away(TimeSpan range) {
            return closures.during(range).stream()
                    .filter(closure -> closure.kind() == Closure.Kind.ADVISER_AWAY)
                    .filter(closure -> company.moreAdviserIds().contains(closure.adviserId()))
                    .map(Closure::span)
                    .toList();
        }

        List<Gap> times(ClinicDay day, int minutes, Instant earliest) {
            List<TimeSpan> busy = new ArrayList<>(takenOf(day, taken));
            busy.addAll(othersAway);
            company.moreAdviserIds().forEach(adviser -> busy.addAll(taken.getOrDefault(adviser, List.of())));
            TimeSpan about = day.occupied(day.session());
            busy.removeIf(span -> !span.overlaps(about));
            return isSpoken(day.plan())
                    ? day.times(busy, minutes, earliest).stream()
                            .map(span -> new Gap(day, span, false))
                            .toList()
                    : interpreted(day, busy, minutes, earliest);
        }

        private boolean isSpoken(ClinicPlan plan) {
            return language == null
                    || speakers.contains(plan.adviserId())
                    || !Collections.disjoint(speakers, company.moreAdviserIds());
        }

        private List<Gap> interpreted(ClinicDay day, List<TimeSpan> busy, int minutes, Instant earliest) {
            ZoneId zone = places.hub(day.plan().hubId()).zone();
            Delivery way = company.byPhone() ? Delivery.PHONE : day.plan().delivery();
            return interpreters.stream()
                    .flatMap(interpreter -> {
                        List<TimeSpan> all = new ArrayList<>(busy);
                        all.addAll(taken.getOrDefault(interpreter.id(), List.of()));
                        all.addAll(InterpreterRota.offDuty(interpreter, way, day.session(), zone));
                        Instant first = InterpreterRota.earliest(interpreter, now);
                        return day.times(all, minutes, first.isAfter(earliest) ? first : earliest).stream();
                    })
                    .distinct()
                    .map(span -> new Gap(day, span, true))
                    .toList();
        }
    }
}
