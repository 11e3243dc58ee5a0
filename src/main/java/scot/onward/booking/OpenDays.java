package scot.onward.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.onward.booking.SafeTimesFound.HubClosed;
import scot.onward.clinic.Closure;
import scot.onward.clinic.Closures;
import scot.onward.clinic.Stretches;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** On which days hubs are open at all: neither a holiday, nor a weekday without hours, nor closed from first to last minute. */
@Component
class OpenDays {

    private static final int DAYS_AHEAD = 60;

    private final Places places;
    private final Closures closures;
    private final WorkingCalendar calendar;

    OpenDays(Places places, Closures closures, WorkingCalendar calendar) {
        this.places = places;
        this.closures = closures;
        this.calendar = calendar;
    }

    /** That a search looks only at days on which its hub is closed, if so. */
    Optional<HubClosed> closedThroughout(TimeSearch search) {
        Optional<HubRow> hub = places.hubs(List.of(search.hubId())).stream().findFirst();
        LocalDate last = search.from().plusDays(search.days());
        if (search.anyHub()
                || hub.isEmpty()
                || openIn(hub.get(), search.from(), last).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new HubClosed(
                search.from(),
                calendar.holiday(search.from()).orElse(null),
                openIn(hub.get(), last.plusDays(1), last.plusDays(DAYS_AHEAD)).orElse(null)));
    }

    private Optional<LocalDate> openIn(HubRow hub, LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> isOpen(hub, day))
                .findFirst();
    }

    private boolean isOpen(HubRow hub, LocalDate day) {
        return calendar.holiday(day).isEmpty()
                && hub.hoursOn(day.getDayOfWeek())
                        .flatMap(hours -> Stretches.between(day, hours.opens(), hours.closes(), hub.zone()))
                        .filter(hours -> !isClosed(hub, hours))
                        .isPresent();
    }

    private boolean isClosed(HubRow hub, TimeSpan hours) {
        List<TimeSpan> closed = closures.during(hours).stream()
                .filter(closure ->
                        closure.kind() == Closure.Kind.HUB_CLOSED && hub.id().equals(closure.hubId()))
                .map(Closure::span)
                .toList();
        return Stretches.without(hours, closed).isEmpty();
    }
}
