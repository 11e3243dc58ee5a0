package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.SafeTimesFound.AllTaken;
import scot.onward.booking.SafeTimesFound.NoGapLongEnough;
import scot.onward.booking.SafeTimesFound.NobodyOffers;
import scot.onward.booking.SafeTimesFound.NoneBeforeDate;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.booking.internal.Gap;
import scot.onward.booking.internal.Gaps;
import scot.onward.clinic.Availability;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.shared.WorkingCalendar;

/**
 * Finds the soonest safe times: those by the book-by date first, then those that only just keep the last safe date; late ones
 * apart. When there is none it says which of four reasons it is.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class SafeTimes {

    private static final int SHORTEST_MINUTES = 15;
    private static final int MOST = 400;
    private static final int STEP_SECONDS = 300;

    private final Clinics clinics;
    private final Gaps gaps;
    private final Places places;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SafeTimes(Clinics clinics, Gaps gaps, Places places, WorkingCalendar calendar, Clock clock) {
        this.clinics = clinics;
        this.gaps = gaps;
        this.places = places;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The soonest safe times, or the reason why there is none. */
    public SafeTimesFound soonest(TimeSearch search) {
        Names names = new Names(places);
        List<ClinicPlan> fitting = search.serviceIds().stream()
                .flatMap(service -> clinics.offering(service).stream())
                .distinct()
                .filter(plan -> names.fits(plan, search))
                .toList();
        List<ClinicPlan> here = fitting.stream()
                .filter(plan -> search.anyHub() || plan.hubId().equals(search.hubId()))
                .toList();
        List<SafeTime> found = times(search, here, names, names.usualLength(search));
        if (!found.isEmpty()) {
            return inTime(search, found);
        }
        List<SafeTime> shorter = times(search, here, names, plan -> SHORTEST_MINUTES);
        if (shorter.isEmpty()) {
            return takesPlace(search, here, names)
                    ? new AllTaken(search.from().plusDays(search.days()))
                    : new NobodyOffers(elsewhere(search, fitting, names));
        }
        return noGapLongEnough(search, here, names, shorter.getFirst());
    }

    private SafeTimesFound inTime(TimeSearch search, List<SafeTime> found) {
        List<SafeTime> safe = found.stream()
                .filter(time -> time.fit() != Fit.LATE)
                .limit(MOST)
                .toList();
        List<SafeTime> late =
                found.stream().filter(time -> time.fit() == Fit.LATE).toList();
        LocalDate last = search.lastSafeDate();
        return safe.isEmpty() && last != null
                ? new NoneBeforeDate(last, late.stream().limit(MOST).toList())
                : new Times(safe, late.isEmpty() ? null : late.getFirst());
    }

    private SafeTimesFound noGapLongEnough(TimeSearch search, List<ClinicPlan> here, Names names, SafeTime shortest) {
        int wanted = here.stream()
                .mapToInt(plan -> names.usualLength(search).minutes(plan))
                .max()
                .orElse(SHORTEST_MINUTES);
        for (int minutes = wanted - 5; minutes > SHORTEST_MINUTES; minutes -= 5) {
            int tried = minutes;
            List<SafeTime> found = times(search, here, names, plan -> tried);
            if (!found.isEmpty()) {
                return new NoGapLongEnough(wanted, minutes, found.getFirst());
            }
        }
        return new NoGapLongEnough(wanted, SHORTEST_MINUTES, shortest);
    }

    private List<SafeTime> times(TimeSearch search, List<ClinicPlan> plans, Names names, Gaps.Length length) {
        Instant now = clock.instant();
        Instant earliest = Instant.ofEpochSecond(Math.ceilDiv(now.getEpochSecond(), STEP_SECONDS) * STEP_SECONDS);
        Map<UUID, List<ClinicPlan>> byHub = plans.stream().collect(Collectors.groupingBy(ClinicPlan::hubId));
        return byHub.entrySet().stream()
                .flatMap(entry -> gaps
                        .in(
                                entry.getValue(),
                                names.hub(entry.getKey()),
                                search.from(),
                                search.from().plusDays(search.days()),
                                length,
                                search.level(),
                                earliest,
                                now)
                        .stream())
                .map(gap -> safeTime(search, gap, names))
                .sorted(Comparator.comparing(SafeTime::fit)
                        .thenComparing(time -> !time.sameWay())
                        .thenComparing(SafeTime::startsAt)
                        .thenComparing(time -> !time.sameHub())
                        .thenComparing(SafeTime::adviserName))
                .toList();
    }

    private SafeTime safeTime(TimeSearch search, Gap gap, Names names) {
        ClinicPlan plan = gap.clinic().plan();
        LocalDate day = gap.clinic().day();
        LocalDate last = search.lastSafeDate();
        UUID room = gap.clinic().roomId();
        RoomRow place = room == null ? null : names.room(room);
        return new SafeTime(
                plan.id(),
                search.serviceIds().stream()
                        .filter(plan.serviceIds()::contains)
                        .findFirst()
                        .orElseThrow(),
                plan.hubId(),
                names.hub(plan.hubId()).shortName(),
                plan.adviserId(),
                names.adviser(plan.adviserId()).name(),
                place == null ? null : place.name(),
                place != null && place.stepFree(),
                plan.delivery(),
                gap.span().from(),
                gap.span().to(),
                fit(search, day),
                last == null ? null : calendar.workingDaysBetween(day, last),
                plan.hubId().equals(search.hubId()),
                plan.delivery() == search.delivery(),
                false);
    }

    private static Fit fit(TimeSearch search, LocalDate day) {
        LocalDate last = search.lastSafeDate();
        if (last == null) {
            return Fit.SAFE;
        }
        if (day.isAfter(last)) {
            return Fit.LATE;
        }
        LocalDate bookBy = search.bookBy();
        return bookBy != null && day.isAfter(bookBy) ? Fit.TIGHT : Fit.SAFE;
    }

    private boolean takesPlace(TimeSearch search, List<ClinicPlan> plans, Names names) {
        return plans.stream()
                .anyMatch(plan -> search.from()
                        .datesUntil(search.from().plusDays(search.days() + 1L))
                        .anyMatch(day -> Availability.on(
                                        plan,
                                        day,
                                        names.hub(plan.hubId()),
                                        calendar.holiday(day).isEmpty(),
                                        List.of())
                                .isPresent()));
    }

    private static List<String> elsewhere(TimeSearch search, List<ClinicPlan> fitting, Names names) {
        return fitting.stream()
                .map(ClinicPlan::hubId)
                .filter(hub -> !hub.equals(search.hubId()))
                .distinct()
                .map(hub -> names.hub(hub).shortName())
                .sorted()
                .toList();
    }
}
