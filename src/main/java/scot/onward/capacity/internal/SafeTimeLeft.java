package scot.onward.capacity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import scot.onward.capacity.internal.PlannedTime.State;

/** Whether somebody can still be given a time by their last safe date. */
public final class SafeTimeLeft {

    private final List<PlannedTime> ahead;
    private final LocalDate known;

    /** @param known the last day whose times are among {@code times} */
    public SafeTimeLeft(List<PlannedTime> times, Instant now, LocalDate known) {
        this.ahead = times.stream()
                .filter(time -> time.is(State.FREE) && time.starts().isAfter(now))
                .toList();
        this.known = known;
    }

    /** No free time of the service at the hub by the date; a date beyond what is known is far enough away. */
    public boolean isGone(WaitingPerson person) {
        LocalDate last = person.lastSafeDate();
        return last != null
                && !last.isAfter(known)
                && ahead.stream()
                        .noneMatch(time -> time.hubId().equals(person.hubId())
                                && !time.day().isAfter(last)
                                && (person.serviceId() == null
                                        || time.serviceIds().contains(person.serviceId())));
    }
}
