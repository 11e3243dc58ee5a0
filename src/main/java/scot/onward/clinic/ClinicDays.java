package scot.onward.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** Clinics on single days, with what closes them. */
@Component
public class ClinicDays {

    private final Places places;
    private final Closures closures;
    private final WorkingCalendar calendar;

    ClinicDays(Places places, Closures closures, WorkingCalendar calendar) {
        this.places = places;
        this.closures = closures;
        this.calendar = calendar;
    }

    /** A clinic on the day of a moment, at its hub. */
    public Optional<ClinicDay> of(ClinicPlan plan, Instant moment) {
        HubRow hub = places.hub(plan.hubId());
        return of(plan, hub, moment.atZone(hub.zone()).toLocalDate());
    }

    /** A clinic on a day. */
    public Optional<ClinicDay> of(ClinicPlan plan, HubRow hub, LocalDate day) {
        List<Closure> closed = closures.during(Stretches.wholeDay(day, hub.zone()));
        return Availability.on(plan, day, hub, calendar.holiday(day).isEmpty(), closed);
    }

    /** Several clinics of one hub on every day of a range, soonest first. */
    public List<ClinicDay> of(Collection<ClinicPlan> plans, HubRow hub, LocalDate from, LocalDate until) {
        List<Closure> closed = closures.during(new TimeSpan(
                from.atStartOfDay(hub.zone()).toInstant(),
                until.plusDays(1).atStartOfDay(hub.zone()).toInstant()));
        return from.datesUntil(until.plusDays(1))
                .flatMap(day -> plans.stream()
                        .flatMap(plan ->
                                Availability.on(
                                        plan, day, hub, calendar.holiday(day).isEmpty(), closed)
                                        .stream()))
                .toList();
    }
}
