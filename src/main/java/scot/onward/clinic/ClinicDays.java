package scot.onward.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.onward.hub.Gazetteer;
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

    /** A clinic at a moment, at its hub: the one begun the day before when it lasts until then, or else the day's own. */
    public Optional<ClinicDay> of(ClinicPlan plan, Instant moment) {
        return of(plan, moment, closuresAbout(plan, moment));
    }

    /** The same with the closures at hand. */
    public Optional<ClinicDay> of(ClinicPlan plan, Instant moment, List<Closure> closed) {
        HubRow hub = places.hub(plan.hubId());
        LocalDate day = moment.atZone(hub.zone()).toLocalDate();
        List<ClinicDay> held = days(List.of(plan), hub, day.minusDays(1), day, closed);
        return held.stream()
                .filter(clinic -> clinic.day().isBefore(day) && clinic.session().contains(moment))
                .findFirst()
                .or(() ->
                        held.stream().filter(clinic -> clinic.day().equals(day)).findFirst());
    }

    /** What closes anything on the day of a moment, the day before it and the day after. */
    public List<Closure> closuresAbout(ClinicPlan plan, Instant moment) {
        ZoneId zone = places.hub(plan.hubId()).zone();
        LocalDate day = moment.atZone(zone).toLocalDate();
        return closures.duringDays(new TimeSpan(
                day.minusDays(1).atStartOfDay(zone).toInstant(),
                day.plusDays(2).atStartOfDay(zone).toInstant()));
    }

    /** A clinic on a day. */
    public Optional<ClinicDay> of(ClinicPlan plan, HubRow hub, LocalDate day) {
        return of(List.of(plan), hub, day, day).stream().findFirst();
    }

    /** Several clinics of one hub on every day of a range, soonest first; a clinic is of the day on which it begins. */
    public List<ClinicDay> of(Collection<ClinicPlan> plans, HubRow hub, LocalDate from, LocalDate until) {
        List<Closure> closed = closures.during(new TimeSpan(
                from.atStartOfDay(hub.zone()).toInstant(),
                until.plusDays(2).atStartOfDay(hub.zone()).toInstant()));
        return days(plans, hub, from, until, closed);
    }

    /** Clinics of whatever hubs on every day of a range, soonest first. */
    public List<ClinicDay> of(Collection<ClinicPlan> plans, LocalDate from, LocalDate until) {
        List<Closure> closed = closures(from, until);
        return from.datesUntil(until.plusDays(1))
                .flatMap(day -> of(plans, day, closed).stream())
                .toList();
    }

    /** Clinics of whatever hubs on one day, with the closures at hand. */
    public List<ClinicDay> of(Collection<ClinicPlan> plans, LocalDate day, List<Closure> closed) {
        Gazetteer all = places.gazetteer();
        boolean open = calendar.holiday(day).isEmpty();
        List<ClinicDay> held = new ArrayList<>();
        for (ClinicPlan plan : plans) {
            HubRow hub = all.findHub(plan.hubId()).orElseThrow();
            Availability.on(plan, day, hub, open, closed).ifPresent(held::add);
        }
        return held;
    }

    /** What closes anything on the days of a range and about them, whatever the hub's zone. */
    public List<Closure> closures(LocalDate from, LocalDate until) {
        return closures.during(new TimeSpan(
                from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                until.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Clinics of one hub as they were planned, as if nothing had been lost, nobody away and no hub closed. */
    public List<ClinicDay> planned(Collection<ClinicPlan> plans, HubRow hub, LocalDate from, LocalDate until) {
        return days(plans, hub, from, until, List.of());
    }

    private List<ClinicDay> days(
            Collection<ClinicPlan> plans, HubRow hub, LocalDate from, LocalDate until, List<Closure> closed) {
        return from.datesUntil(until.plusDays(1))
                .flatMap(day -> plans.stream()
                        .flatMap(plan ->
                                Availability.on(
                                        plan, day, hub, calendar.holiday(day).isEmpty(), closed)
                                        .stream()))
                .toList();
    }
}
