package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.internal.Company;
import scot.onward.booking.internal.Gap;
import scot.onward.booking.internal.Gaps;
import scot.onward.booking.internal.Grid;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.RoomRow;
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

    /** The times of some clinics that are what is looked for: safe ones before tight and late ones, then the soonest. */
    List<SafeTime> times(TimeSearch search, List<ClinicPlan> plans, Names names, Gaps.Length length) {
        Instant now = clock.instant();
        TimeSearch.Who who = search.who();
        Company company = new Company(who.moreAdviserIds(), who.language(), who.byPhone(), search.ownHoldId());
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
                                Grid.from(now),
                                now,
                                company)
                        .stream())
                .filter(gap -> search.when()
                        .convenient()
                        .suit(gap.span()
                                .from()
                                .atZone(names.hub(gap.clinic().plan().hubId()).zone())
                                .toLocalDateTime()))
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
