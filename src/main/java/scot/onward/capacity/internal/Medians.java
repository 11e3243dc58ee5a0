package scot.onward.capacity.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** How long people have waited, in whole days. */
public final class Medians {

    private Medians() {}

    /** The median of the days waited at {@code now}; 0 when nobody waits. */
    public static int daysWaited(Collection<WaitingPerson> people, Instant now) {
        List<Long> days = people.stream()
                .map(person -> Math.max(0, ChronoUnit.DAYS.between(person.since(), now)))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return 0;
        }
        int middle = days.size() / 2;
        return days.size() % 2 == 1
                ? days.get(middle).intValue()
                : (int) Math.round((days.get(middle - 1) + days.get(middle)) / 2.0);
    }
}
