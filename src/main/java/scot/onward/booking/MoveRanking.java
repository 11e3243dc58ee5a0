package scot.onward.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.TimeSpan;

/**
 * Puts the times that would do for each person in order and gives each one that nobody else is given. Pure. The same adviser on
 * the same day comes first, then the same adviser, then the same day, then the soonest; whoever has the nearest last safe date
 * chooses first.
 */
final class MoveRanking {

    private static final int MOST_OF_A_SORT = 3;

    private MoveRanking() {}

    /** Somebody with all the times that would do. */
    record Person(UUID id, TimeSpan was, @Nullable LocalDate lastSafeDate, List<Proposal> times) {}

    /** What was found for somebody. */
    record Found(@Nullable Proposal best, List<Proposal> others) {}

    static Comparator<Proposal> order(TimeSpan was) {
        return Comparator.comparing((Proposal time) -> !time.sameHub())
                .thenComparing(time -> !time.sameAdviser())
                .thenComparing(time -> !time.sameDay())
                .thenComparing(time -> !time.sameWay())
                .thenComparing(time -> time.sameDay() ? fromOldTime(was, time) : Duration.ZERO)
                .thenComparing(Proposal::startsAt)
                .thenComparing(Proposal::adviserName);
    }

    private static Duration fromOldTime(TimeSpan was, Proposal time) {
        return Duration.between(was.from(), time.startsAt()).abs();
    }

    /** A time at their own hub for each, no two of them for one adviser or room at once; and what else there is. */
    static Map<UUID, Found> allot(List<Person> people, int mostOthers) {
        Map<UUID, Proposal> given = new HashMap<>();
        List<Person> byDate = people.stream()
                .sorted(Comparator.comparing(
                                Person::lastSafeDate, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(person -> person.was().from())
                        .thenComparing(Person::id))
                .toList();
        for (Person person : byDate) {
            ranked(person).stream()
                    .filter(Proposal::sameHub)
                    .filter(time -> given.values().stream().noneMatch(time::excludes))
                    .findFirst()
                    .ifPresent(time -> given.put(person.id(), time));
        }
        Map<UUID, Found> found = new HashMap<>();
        for (Person person : people) {
            List<Proposal> free = ranked(person).stream()
                    .filter(time -> given.values().stream().noneMatch(time::excludes))
                    .toList();
            found.put(person.id(), new Found(given.get(person.id()), varied(free, mostOthers)));
        }
        return found;
    }

    /** The best few of each sort, so that many times of one adviser do not hide every other. */
    private static List<Proposal> varied(List<Proposal> ranked, int most) {
        record Sort(boolean sameHub, boolean sameAdviser, boolean sameDay, boolean sameWay) {}
        Map<Sort, Integer> seen = new HashMap<>();
        return ranked.stream()
                .filter(time -> seen.merge(
                                new Sort(time.sameHub(), time.sameAdviser(), time.sameDay(), time.sameWay()),
                                1,
                                Integer::sum)
                        <= MOST_OF_A_SORT)
                .limit(most)
                .toList();
    }

    private static List<Proposal> ranked(Person person) {
        List<Proposal> times = new ArrayList<>(person.times());
        times.sort(order(person.was()));
        return times;
    }
}
