package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.internal.Company;
import scot.onward.booking.internal.Gap;
import scot.onward.booking.internal.Gaps;
import scot.onward.booking.internal.Grid;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Closure;
import scot.onward.hub.RoomRow;
import scot.onward.shared.WorkingCalendar;

/** Turns free gaps of clinics into times as they are offered, best first. */
@Component
class TimeFinder {

    /** So many times are looked at together at least. */
    private static final int FEW = 50;

    private final ClinicDays clinicDays;
    private final Gaps gaps;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TimeFinder(ClinicDays clinicDays, Gaps gaps, WorkingCalendar calendar, Clock clock) {
        this.clinicDays = clinicDays;
        this.gaps = gaps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The times of some clinics that are what is looked for: safe ones before tight and late ones, then the soonest. A few days
     * are looked through at once, as many as are likely to do, until there are {@code most} times that nothing later can come
     * before; besides them, the soonest late time is found.
     */
    List<SafeTime> times(TimeSearch search, List<ClinicPlan> plans, Names names, Gaps.Length length, int most) {
        Instant now = clock.instant();
        TimeSearch.Who who = search.who();
        Company company = new Company(who.moreAdviserIds(), who.language(), who.byPhone(), search.ownHoldId());
        Gaps.Search wanted = new Gaps.Search(length, search.level(), Grid.from(now), now, company);
        LocalDate last = search.from().plusDays(search.days());
        List<Closure> closed = clinicDays.closures(search.from(), last);
        List<SafeTime> found = new ArrayList<>();
        long likely = 2L * Math.max(most, FEW);
        long looked = 0;
        LocalDate next = search.from();
        while (!next.isAfter(last)) {
            List<ClinicDay> days = new ArrayList<>();
            long times = 0;
            for (; times < likely && !next.isAfter(last); next = next.plusDays(1)) {
                List<ClinicDay> held = clinicDays.of(plans, next, closed);
                times += held.stream().mapToLong(day -> times(day, length)).sum();
                days.addAll(held);
            }
            looked += times;
            gaps.in(wanted, days).stream()
                    .filter(gap -> suits(gap, search, names))
                    .map(gap -> safeTime(search, gap, names))
                    .forEach(found::add);
            long first = found.stream().filter(TimeFinder::comesFirst).count();
            if (first >= most) {
                LocalDate safe = search.lastSafeDate();
                next = safe == null || hasLate(found) ? last.plusDays(1) : laterOf(next, safe.plusDays(1));
            }
            likely = Math.clamp((most - first) * looked / (first + 1), FEW, 8 * likely);
        }
        return found.stream()
                .sorted(Comparator.comparing(SafeTime::fit)
                        .thenComparing(time -> !time.sameWay())
                        .thenComparing(SafeTime::startsAt)
                        .thenComparing(time -> !time.sameHub())
                        .thenComparing(SafeTime::adviserName))
                .toList();
    }

    /** How many times a clinic has on a day, taken or not. */
    private static long times(ClinicDay day, Gaps.Length length) {
        return day.open().stream().mapToLong(open -> open.length().toMinutes()).sum() / length.minutes(day.plan());
    }

    /** Whether no time on a later day can come before this one. */
    private static boolean comesFirst(SafeTime time) {
        return time.fit() == Fit.SAFE && time.sameWay();
    }

    private static boolean hasLate(List<SafeTime> found) {
        return found.stream().anyMatch(time -> time.fit() == Fit.LATE);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean suits(Gap gap, TimeSearch search, Names names) {
        ZoneId zone = names.hub(gap.clinic().plan().hubId()).zone();
        return search.when().convenient().suit(gap.span().from().atZone(zone).toLocalDateTime());
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
