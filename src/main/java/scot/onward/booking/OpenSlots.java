package scot.onward.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.OpenSlot.State;
import scot.onward.booking.internal.Claims;
import scot.onward.booking.internal.Company;
import scot.onward.booking.internal.Gaps;
import scot.onward.booking.internal.Grid;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Stretches;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Places;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;

/** The free times of all clinics, cut into slots for other programs. No client is in here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('RECEPTION', 'PRACTICE')")
public class OpenSlots {

    private static final int LONGEST_MINUTES = 480;
    private static final Duration NEAR = Duration.ofDays(7);

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Gaps gaps;
    private final Claims claims;
    private final Places places;
    private final Clock clock;

    OpenSlots(Clinics clinics, ClinicDays clinicDays, Gaps gaps, Claims claims, Places places, Clock clock) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.gaps = gaps;
        this.claims = claims;
        this.places = places;
        this.clock = clock;
    }

    /** Every clinic of somebody who works here now. */
    public List<ClinicPlan> clinics() {
        return held(places.hubs().stream().flatMap(hub -> clinics.ofHub(hub.id()).stream()));
    }

    /** Some of them, from memory; what is unknown is left out. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<ClinicPlan> clinics(Collection<UUID> ids) {
        return held(ids.stream().distinct().flatMap(id -> clinics.find(id).stream()));
    }

    /** The free slots that fit, soonest first. */
    public List<OpenSlot> free(SlotSearch search) {
        Names names = new Names(places);
        return free(plans(search), search.starts(), names, plan -> minutes(plan, search.serviceIds(), names));
    }

    /** One slot as it is now; empty when there is no such clinic. */
    public Optional<OpenSlot> find(UUID clinicId, Instant start, int minutes) {
        return minutes < 1 || minutes > LONGEST_MINUTES
                ? Optional.empty()
                : clinics.find(clinicId).map(plan -> {
                    TimeSpan span = Stretches.ofMinutes(start, minutes);
                    return slot(plan, span, state(plan, span));
                });
    }

    /**
     * Free slots like one that cannot be had: of the same service, length and way to meet, from a week before to a week after;
     * those at the same hub before the others, the nearest first.
     *
     * @param busy when the client cannot come at all; null when nothing is known
     */
    public List<OpenSlot> near(OpenSlot wanted, UUID serviceId, @Nullable TimeSpan busy, int most) {
        Names names = new Names(places);
        TimeSpan week = new TimeSpan(
                wanted.span().from().minus(NEAR), wanted.span().from().plus(NEAR));
        List<ClinicPlan> like = held(clinics.offering(serviceId).stream()).stream()
                .filter(plan -> plan.delivery() == wanted.delivery())
                .toList();
        return Stream.of(true, false)
                .flatMap(here -> free(
                                like.stream()
                                        .filter(plan -> plan.hubId().equals(wanted.hubId()) == here)
                                        .toList(),
                                week,
                                names,
                                plan -> wanted.minutes())
                        .stream()
                        .filter(slot -> busy == null || !slot.span().overlaps(busy))
                        .sorted(Comparator.comparing(slot -> distance(slot, wanted))))
                .limit(most)
                .toList();
    }

    private List<ClinicPlan> plans(SlotSearch search) {
        return (search.clinicIds().isEmpty() ? clinics() : clinics(search.clinicIds()))
                .stream()
                        .filter(plan -> search.serviceIds().isEmpty()
                                || plan.serviceIds().stream().anyMatch(search.serviceIds()::contains))
                        .toList();
    }

    private List<ClinicPlan> held(Stream<ClinicPlan> plans) {
        Set<UUID> advisers = places.advisers().stream().map(AdviserRow::id).collect(Collectors.toSet());
        return plans.filter(plan -> advisers.contains(plan.adviserId()))
                .sorted(Comparator.comparing(ClinicPlan::id))
                .toList();
    }

    /** As long as the services asked for take there; with none, as long as the longest that is given there. */
    private static int minutes(ClinicPlan plan, Set<UUID> serviceIds, Names names) {
        return plan.serviceIds().stream()
                .filter(service -> serviceIds.isEmpty() || serviceIds.contains(service))
                .mapToInt(service -> names.usualLength(plan, service))
                .max()
                .orElse(plan.slotMinutes());
    }

    /** Cut from now on, whatever is asked for, so that every question finds the same slots. */
    private List<OpenSlot> free(List<ClinicPlan> plans, TimeSpan starts, Names names, Gaps.Length length) {
        Instant now = clock.instant();
        Instant first = Grid.from(now);
        Instant from = starts.from().isBefore(first) ? first : starts.from();
        if (!from.isBefore(starts.to())) {
            return List.of();
        }
        TimeSpan wanted = new TimeSpan(from, starts.to());
        // A clinic is of the day on which it begins, and may last past midnight.
        List<ClinicDay> days =
                clinicDays
                        .of(
                                plans,
                                day(from, HubTime.ZONE).minusDays(1),
                                day(starts.to(), HubTime.ZONE).plusDays(1))
                        .stream()
                        .filter(day -> day.session().overlaps(wanted))
                        .toList();
        return gaps.in(new Gaps.Search(length, null, first, now, Company.NOBODY), days).stream()
                .filter(gap ->
                        !gap.span().from().isBefore(from) && gap.span().from().isBefore(starts.to()))
                .map(gap -> slot(gap.clinic().plan(), gap.span(), State.FREE))
                .sorted(Comparator.comparing((OpenSlot slot) -> slot.span().from())
                        .thenComparing(OpenSlot::clinicId))
                .toList();
    }

    private State state(ClinicPlan plan, TimeSpan span) {
        Instant now = clock.instant();
        if (span.from().isBefore(now) || !Grid.suits(plan, span.from())) {
            return State.NOT_OFFERED;
        }
        return held(Stream.of(plan)).stream()
                .flatMap(held -> clinicDays.of(held, span.from()).stream())
                .filter(day -> day.offers(span) && !day.holdsBack(span, null, now))
                .findFirst()
                .map(day -> isFree(day, span) ? State.FREE : State.TAKEN)
                .orElse(State.NOT_OFFERED);
    }

    private boolean isFree(ClinicDay day, TimeSpan span) {
        List<TimeSpan> taken = Gaps.takenOf(day, claims.during(day.occupied(span), null));
        return day.bookable(taken).stream().anyMatch(stretch -> stretch.contains(span));
    }

    private static OpenSlot slot(ClinicPlan plan, TimeSpan span, State state) {
        return new OpenSlot(plan.id(), plan.hubId(), plan.adviserId(), plan.delivery(), plan.serviceIds(), span, state);
    }

    private static Duration distance(OpenSlot slot, OpenSlot wanted) {
        return Duration.between(slot.span().from(), wanted.span().from()).abs();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
