package scot.onward.booking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Closure;
import scot.onward.clinic.Closures;
import scot.onward.hub.HubRow;
import scot.onward.hub.InterpreterRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Looks through clinics for free times: what is open, without what is claimed of all who are needed. */
@Component
public class Gaps {

    private final ClinicDays clinicDays;
    private final Closures closures;
    private final Claims claims;
    private final InterpreterRota rota;

    Gaps(ClinicDays clinicDays, Closures closures, Claims claims, InterpreterRota rota) {
        this.clinicDays = clinicDays;
        this.closures = closures;
        this.claims = claims;
        this.rota = rota;
    }

    /** How long a time in a clinic is to be. */
    public interface Length {
        int minutes(ClinicPlan clinic);
    }

    /** What is looked for: times so long, from {@code earliest} on, for somebody of a level, in some company. */
    public record Search(
            Length length,
            @Nullable Integer level,
            Instant earliest,
            Instant now,
            Company company,
            Map<UUID, List<TimeSpan>> taken) {}

    /** The free times of clinics of one hub, from {@code earliest} on, in order; without those held for more urgent people. */
    public List<Gap> in(
            Collection<ClinicPlan> plans,
            HubRow hub,
            LocalDate from,
            LocalDate until,
            Length length,
            @Nullable Integer level,
            Instant earliest,
            Instant now) {
        return in(plans, hub, from, until, length, level, earliest, now, Company.NOBODY);
    }

    /** The same, at times at which everybody else who is needed is free as well. */
    public List<Gap> in(
            Collection<ClinicPlan> plans,
            HubRow hub,
            LocalDate from,
            LocalDate until,
            Length length,
            @Nullable Integer level,
            Instant earliest,
            Instant now,
            Company company) {
        Map<UUID, List<TimeSpan>> taken = taken(from, until, hub.zone(), company);
        return in(new Search(length, level, earliest, now, company, taken), plans, hub, from, until);
    }

    /** What is taken of anything on the days of a search, read once for all its hubs. */
    public Map<UUID, List<TimeSpan>> taken(LocalDate from, LocalDate until, ZoneId zone, Company company) {
        return claims.ofOffered(range(from, until, zone), company.ownHold());
    }

    private static TimeSpan range(LocalDate from, LocalDate until, ZoneId zone) {
        return new TimeSpan(
                from.atStartOfDay(zone).toInstant(),
                until.plusDays(2).atStartOfDay(zone).toInstant());
    }

    /** The free times of one hub that a search looks for, in order. */
    public List<Gap> in(Search search, Collection<ClinicPlan> plans, HubRow hub, LocalDate from, LocalDate until) {
        Look look = new Look(hub, range(from, until, hub.zone()), search);
        return clinicDays.of(plans, hub, from, until).stream()
                .flatMap(day -> look.times(day, search.length().minutes(day.plan()), search.earliest()).stream())
                .filter(gap -> !gap.clinic().holdsBack(gap.span(), search.level(), search.now()))
                .sorted(Comparator.comparing((Gap gap) -> gap.span().from()))
                .toList();
    }

    /** What is taken of a clinic's adviser or room. */
    public static List<TimeSpan> takenOf(ClinicDay day, Map<UUID, List<TimeSpan>> taken) {
        return Stream.of(day.plan().adviserId(), day.roomId())
                .filter(Objects::nonNull)
                .flatMap(id -> taken.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** One look: what is taken and who interprets is read once. */
    private final class Look {

        private final HubRow hub;
        private final Company company;
        private final Instant now;
        private final Map<UUID, List<TimeSpan>> taken;
        private final List<TimeSpan> othersAway;
        private final @Nullable String language;
        private final Set<UUID> speakers;
        private final List<InterpreterRow> interpreters;

        Look(HubRow hub, TimeSpan range, Search search) {
            this.hub = hub;
            company = search.company();
            now = search.now();
            taken = search.taken();
            othersAway = company.moreAdviserIds().isEmpty() ? List.of() : away(range);
            language = company.language();
            speakers = language == null ? Set.of() : rota.speakers(language);
            interpreters = language == null ? List.of() : rota.of(language);
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
            Delivery way = company.byPhone() ? Delivery.PHONE : day.plan().delivery();
            return interpreters.stream()
                    .flatMap(interpreter -> {
                        List<TimeSpan> all = new ArrayList<>(busy);
                        all.addAll(taken.getOrDefault(interpreter.id(), List.of()));
                        all.addAll(InterpreterRota.offDuty(interpreter, way, day.session(), hub.zone()));
                        Instant first = InterpreterRota.earliest(interpreter, now);
                        return day.times(all, minutes, first.isAfter(earliest) ? first : earliest).stream();
                    })
                    .distinct()
                    .map(span -> new Gap(day, span, true))
                    .toList();
        }
    }
}
