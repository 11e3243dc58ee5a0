package scot.onward.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.SafeTimesFound.AllTaken;
import scot.onward.booking.SafeTimesFound.NoGapLongEnough;
import scot.onward.booking.SafeTimesFound.NoInterpreter;
import scot.onward.booking.SafeTimesFound.NobodyOffers;
import scot.onward.booking.SafeTimesFound.NoneBeforeDate;
import scot.onward.booking.SafeTimesFound.NoneSuits;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.clinic.Availability;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;
import scot.onward.hub.Places;
import scot.onward.hub.ReferenceStamp;
import scot.onward.shared.Delivery;
import scot.onward.shared.WorkingCalendar;

/**
 * Finds the soonest safe times: those by the book-by date first, then those that only just keep the last safe date; late ones
 * apart. When there is none it says which of the different reasons it is.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class SafeTimes {

    private static final int SHORTEST_MINUTES = 15;
    private static final int MOST = 400;
    private static final int DAYS_FARTHER = 84;

    private final Clinics clinics;
    private final TimeFinder finder;
    private final OpenDays openDays;
    private final Places places;
    private final ReferenceStamp reference;
    private final WorkingCalendar calendar;

    SafeTimes(
            Clinics clinics,
            TimeFinder finder,
            OpenDays openDays,
            Places places,
            ReferenceStamp reference,
            WorkingCalendar calendar) {
        this.reference = reference;
        this.clinics = clinics;
        this.finder = finder;
        this.openDays = openDays;
        this.places = places;
        this.calendar = calendar;
    }

    /** The soonest safe times, or the reason why there is none. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE')")
    public SafeTimesFound soonest(TimeSearch search) {
        return reference.once(() -> found(search));
    }

    private SafeTimesFound found(TimeSearch search) {
        Names names = new Names(places);
        List<ClinicPlan> here = here(search, names);
        List<SafeTime> found = finder.times(search, here, names, names.usualLength(search), MOST);
        return found.isEmpty() ? none(search, here, names) : inTime(search, found);
    }

    private List<ClinicPlan> here(TimeSearch search, Names names) {
        return fitting(search, names).stream()
                .filter(plan -> search.anyHub() || plan.hubId().equals(search.hubId()))
                .toList();
    }

    private List<ClinicPlan> fitting(TimeSearch search, Names names) {
        return search.serviceIds().stream()
                .flatMap(service -> clinics.offering(service).stream())
                .distinct()
                .filter(plan -> names.fits(plan, search))
                .toList();
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

    /** Why there is none, the plainest cause first. */
    private SafeTimesFound none(TimeSearch search, List<ClinicPlan> here, Names names) {
        if (here.isEmpty()) {
            return new NobodyOffers(elsewhere(search, names));
        }
        return Stream.<Supplier<Optional<SafeTimesFound>>>of(
                        () -> openDays.closedThroughout(search).map(SafeTimesFound.class::cast),
                        () -> noInterpreter(search, here, names),
                        () -> noneSuits(search, here, names))
                .flatMap(cause -> cause.get().stream())
                .findFirst()
                .orElseGet(() -> taken(search, here, names));
    }

    private Optional<SafeTimesFound> noInterpreter(TimeSearch search, List<ClinicPlan> here, Names names) {
        String language = search.language();
        if (language == null || first(search.in(null), here, names).isEmpty()) {
            return Optional.empty();
        }
        TimeSearch later = search.during(search.from(), search.days() + DAYS_FARTHER);
        TimeSearch inPerson = later.by(Delivery.IN_PERSON).interpretedByPhone(false);
        return Optional.of(new NoInterpreter(
                language,
                first(inPerson, inPerson(here(inPerson, names)), names).orElse(null),
                first(search.interpretedByPhone(true), here, names).orElse(null)));
    }

    private static List<ClinicPlan> inPerson(List<ClinicPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.delivery() == Delivery.IN_PERSON)
                .toList();
    }

    private Optional<SafeTimesFound> noneSuits(TimeSearch search, List<ClinicPlan> here, Names names) {
        return search.when().convenient().equals(SuitingTimes.ANY)
                ? Optional.empty()
                : first(search.suiting(SuitingTimes.ANY), here, names).map(NoneSuits::new);
    }

    private Optional<SafeTime> first(TimeSearch search, List<ClinicPlan> plans, Names names) {
        return finder.times(search, plans, names, names.usualLength(search), 1).stream()
                .findFirst();
    }

    private SafeTimesFound taken(TimeSearch search, List<ClinicPlan> here, Names names) {
        List<SafeTime> shorter = finder.times(search, here, names, plan -> SHORTEST_MINUTES, 1);
        if (!shorter.isEmpty()) {
            return noGapLongEnough(search, here, names, shorter.getFirst());
        }
        return takesPlace(search, here, names)
                ? new AllTaken(search.from().plusDays(search.days()))
                : new NobodyOffers(elsewhere(search, names));
    }

    private SafeTimesFound noGapLongEnough(TimeSearch search, List<ClinicPlan> here, Names names, SafeTime shortest) {
        int wanted = here.stream()
                .mapToInt(plan -> names.usualLength(search).minutes(plan))
                .max()
                .orElse(SHORTEST_MINUTES);
        for (int minutes = wanted - 5; minutes > SHORTEST_MINUTES; minutes -= 5) {
            int tried = minutes;
            List<SafeTime> found = finder.times(search, here, names, plan -> tried, 1);
            if (!found.isEmpty()) {
                return new NoGapLongEnough(wanted, minutes, found.getFirst());
            }
        }
        return new NoGapLongEnough(wanted, SHORTEST_MINUTES, shortest);
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

    private List<String> elsewhere(TimeSearch search, Names names) {
        return fitting(search, names).stream()
                .map(ClinicPlan::hubId)
                .filter(hub -> !hub.equals(search.hubId()))
                .distinct()
                .map(hub -> names.hub(hub).shortName())
                .sorted()
                .toList();
    }
}
