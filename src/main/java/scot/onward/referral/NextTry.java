package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/**
 * How somebody who was not reached is best tried again: on the next working day, at another time of the day, and in the way
 * that was used least; never in a way, nor at a time, that is not safe.
 */
public record NextTry(LocalDate day, DayPart part, ContactWay way) {

    private static final Map<ContactWay, ReachWay> WAYS = Map.of(
            ContactWay.PHONE, ReachWay.PHONE,
            ContactWay.TEXT, ReachWay.TEXT,
            ContactWay.EMAIL, ReachWay.EMAIL,
            ContactWay.LETTER, ReachWay.LETTER);

    /** A try that was made in vain. */
    public record Made(Instant at, ContactWay way) {}

    /**
     * What to propose after {@code made}, oldest first.
     *
     * @param today the day on which the last one was made
     * @return nothing when there is no safe way
     */
    public static Optional<NextTry> after(
            List<Made> made, SafeContact contact, LocalDate today, WorkingCalendar calendar) {
        return Stream.of(ContactWay.values())
                .filter(WAYS::containsKey)
                .filter(way -> contact.allows(reach(way)))
                .filter(way -> !safeParts(way, contact).isEmpty())
                .min(Comparator.comparingLong((ContactWay way) ->
                                made.stream().filter(one -> one.way() == way).count())
                        .thenComparing(Comparator.naturalOrder()))
                .map(way -> new NextTry(calendar.plusWorkingDays(today, 1), part(way, made, contact), way));
    }

    /** The same from what is on record. */
    public static Optional<NextTry> after(List<Made> made, SafeContact contact, WorkingCalendar calendar) {
        return made.isEmpty()
                ? Optional.empty()
                : after(made, contact, made.getLast().at().atZone(HubTime.ZONE).toLocalDate(), calendar);
    }

    private static DayPart part(ContactWay way, List<Made> made, SafeContact contact) {
        List<DayPart> safe = new ArrayList<>(safeParts(way, contact));
        if (safe.size() > 1 && !made.isEmpty()) {
            safe.remove(DayPart.of(made.getLast().at()));
        }
        return safe.stream()
                .min(Comparator.comparingLong((DayPart part) -> made.stream()
                                .filter(one -> DayPart.of(one.at()) == part)
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static List<DayPart> safeParts(ContactWay way, SafeContact contact) {
        return Stream.of(DayPart.values())
                .filter(part -> part.isSafeUnder(contact.rule(reach(way))))
                .toList();
    }

    private static ReachWay reach(ContactWay way) {
        return Objects.requireNonNull(WAYS.get(way));
    }
}
