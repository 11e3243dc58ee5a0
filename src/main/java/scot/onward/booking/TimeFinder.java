package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.internal.Company;
import scot.onward.booking.internal.Gap;
import scot.onward.booking.internal.Gaps;
import scot.onward.booking.internal.Grid;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.RoomRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** Turns free gaps of clinics into times as they are offered, best first. */
@Component
class TimeFinder {

    private final Gaps gaps;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TimeFinder(Gaps gaps, WorkingCalendar calendar, Clock clock) {
        this.gaps = gaps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The times of some clinics that are what is looked for: safe ones before tight and late ones, then the soonest. The days are
     * looked through a few at a time, until there are {@code most} that nothing later can come before; besides them, the soonest
     * late time is found.
     */
    List<SafeTime> times(TimeSearch search, List<ClinicPlan> plans, Names names, Gaps.Length length, int most) {
        List<SafeTime> found = new ArrayList<>();
        LocalDate last = search.from().plusDays(search.days());
        LocalDate next = search.from();
        for (int days = 1; !next.isAfter(last); days *= 2) {
            LocalDate until = soonerOf(next.plusDays(days - 1L), last);
            between(next, until, search, plans, names, length).forEach(found::add);
            next = until.plusDays(1);
            if (found.stream().filter(TimeFinder::comesFirst).limit(most).count() == most) {
                LocalDate safe = search.lastSafeDate();
                next = safe == null || hasLate(found) ? last.plusDays(1) : laterOf(next, safe.plusDays(1));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(SafeTime::fit)
                        .thenComparing(time -> !time.sameWay())
                        .thenComparing(SafeTime::startsAt)
                        .thenComparing(time -> !time.sameHub())
                        .thenComparing(SafeTime::adviserName))
                .toList();
    }

    /** Whether no time on a later day can come before this one. */
    private static boolean comesFirst(SafeTime time) {
        return time.fit() == Fit.SAFE && time.sameWay();
    }

    private static boolean hasLate(List<SafeTime> found) {
        return found.stream().anyMatch(time -> time.fit() == Fit.LATE);
    }

    private static LocalDate soonerOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<SafeTime> between(
            LocalDate from,
            LocalDate until,
            TimeSearch search,
            List<ClinicPlan> plans,
            Names names,
            Gaps.Length length) {
        Instant now = clock.instant();
        TimeSearch.Who who = search.who();
        Company company = new Company(who.moreAdviserIds(), who.language(), who.byPhone(), search.ownHoldId());
        Gaps.Search free = new Gaps.Search(
                length, search.level(), Grid.from(now), now, company, gaps.taken(from, until, HubTime.ZONE, company));
        Map<UUID, List<ClinicPlan>> byHub = plans.stream().collect(Collectors.groupingBy(ClinicPlan::hubId));
        return byHub.entrySet().stream()
                .flatMap(hub -> gaps.in(free, hub.getValue(), names.hub(hub.getKey()), from, until).stream())
                .filter(gap -> search.when()
                        .convenient()
                        .suit(gap.span()
                                .from()
                                .atZone(names.hub(gap.clinic().plan().hubId()).zone())
                                .toLocalDateTime()))
                .map(gap -> safeTime(search, gap, names));
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
                gap.interpreted());
    }

    private static Fit fit(TimeSearch search, LocalDate day) {
        LocalDate last = search.lastSafeDate();
        if (last == null) {
            return Fit.SAFE;
        }
        if (day.isAfter(last)) {
            return Fit.LATE;
        }
        LocalDate bookBy = search.when().bookBy();
        return bookBy != null && day.isAfter(bookBy) ? Fit.TIGHT : Fit.SAFE;
    }
}
