package scot.onward.clinic;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.RoomRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * What a clinic must be like, whatever other clinics there are.
 *
 * @param today in the hub's zone
 */
record ClinicRules(HubRow hub, List<RoomRow> rooms, List<AdviserRow> advisers, LocalDate today) {

    private static final int YEARS_AHEAD = 5;
    private static final int MOST_EXCEPTIONS = 200;
    private static final Duration LONGEST = Duration.ofHours(14);
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 6, 1);

    /** The rules that a draft breaks, in the order of its fields. */
    List<ClinicRule> broken(ClinicDraft draft) {
        return Stream.<Function<ClinicDraft, Stream<ClinicRule>>>of(
                        this::who,
                        this::services,
                        this::days,
                        this::hours,
                        this::pause,
                        this::sizes,
                        this::held,
                        this::exceptions)
                .flatMap(rule -> rule.apply(draft))
                .toList();
    }

    private Stream<ClinicRule> who(ClinicDraft draft) {
        ClinicDraft.Who who = draft.who();
        boolean inPerson = who.delivery() == Delivery.IN_PERSON;
        return rules(
                unless(who.adviserId() != null, ClinicRule.ADVISER_MISSING),
                unless(who.adviserId() == null || adviser(draft) != null, ClinicRule.ADVISER_UNKNOWN),
                unless(who.delivery() != null, ClinicRule.DELIVERY_MISSING),
                unless(!inPerson || who.roomId() != null, ClinicRule.ROOM_MISSING),
                unless(!inPerson || who.roomId() == null || isOfHub(who.roomId()), ClinicRule.ROOM_UNKNOWN));
    }

    private Stream<ClinicRule> services(ClinicDraft draft) {
        AdviserRow adviser = adviser(draft);
        Collection<?> given = adviser == null ? draft.who().serviceIds() : adviser.serviceIds();
        return rules(
                unless(!draft.who().serviceIds().isEmpty(), ClinicRule.SERVICE_MISSING),
                unless(given.containsAll(draft.who().serviceIds()), ClinicRule.SERVICE_NOT_GIVEN));
    }

    private Stream<ClinicRule> days(ClinicDraft draft) {
        ClinicDraft.When when = draft.when();
        boolean again = when.recurrence() != Recurrence.ONCE;
        List<ClinicRule> broken = rules(
                        unless(!again || when.weekday() != null, ClinicRule.WEEKDAY_MISSING),
                        unless(
                                when.recurrence() != Recurrence.WEEKLY || isBetween(when.everyWeeks(), 1, 52),
                                ClinicRule.EVERY_WEEKS_RANGE),
                        unless(
                                when.recurrence() != Recurrence.NTH_WEEKDAY
                                        || when.nth() != null
                                                && List.of(-1, 1, 2, 3, 4, 5).contains(when.nth()),
                                ClinicRule.NTH_RANGE),
                        unless(when.from() != null, ClinicRule.FROM_MISSING),
                        unless(when.from() == null || isReasonable(when.from(), draft.isNew()), ClinicRule.FROM_RANGE),
                        unless(
                                !again
                                        || when.until() == null
                                        || when.from() == null
                                        || !when.until().isBefore(when.from()),
                                ClinicRule.UNTIL_BEFORE_FROM),
                        unless(
                                !again || when.until() == null || isWithinYears(when.until(), 2 * YEARS_AHEAD),
                                ClinicRule.UNTIL_RANGE))
                .toList();
        return broken.isEmpty() && again && when.until() != null && isNeverHeld(draft)
                ? Stream.of(ClinicRule.NEVER_HELD)
                : broken.stream();
    }

    private static boolean isNeverHeld(ClinicDraft draft) {
        ClinicPattern pattern = draft.pattern();
        LocalDate until = Objects.requireNonNull(pattern.until());
        return pattern.from().datesUntil(until.plusDays(1)).noneMatch(pattern::fallsOn);
    }

    private Stream<ClinicRule> hours(ClinicDraft draft) {
        LocalTime starts = draft.times().starts();
        LocalTime ends = draft.times().ends();
        if (starts == null || ends == null) {
            return rules(
                    unless(starts != null, ClinicRule.STARTS_MISSING), unless(ends != null, ClinicRule.ENDS_MISSING));
        }
        if (starts.equals(ends) || !ends.isAfter(starts) && !isOpenThroughMidnight(draft)) {
            return Stream.of(ClinicRule.ENDS_BEFORE_STARTS);
        }
        TimeSpan session =
                Stretches.between(ANY_DAY, starts, ends, ZoneOffset.UTC).orElseThrow();
        return rules(
                unless(session.length().compareTo(LONGEST) <= 0, ClinicRule.TOO_LONG),
                unless(weekdays(draft).anyMatch(day -> isOpen(day, starts, ends)), ClinicRule.OUTSIDE_OPENING));
    }

    private Stream<ClinicRule> pause(ClinicDraft draft) {
        ClinicDraft.Times times = draft.times();
        LocalTime last = times.lastBooking();
        return rules(
                unless((times.breakStarts() == null) == (times.breakEnds() == null), ClinicRule.BREAK_HALF),
                unless(
                        times.breakStarts() == null
                                || times.breakEnds() == null
                                || isInside(draft, times.breakStarts(), times.breakEnds()),
                        ClinicRule.BREAK_OUTSIDE),
                unless(last == null || isInside(draft, last, last.plusMinutes(1)), ClinicRule.LAST_BOOKING_OUTSIDE));
    }

    private Stream<ClinicRule> sizes(ClinicDraft draft) {
        ClinicDraft.Sizes sizes = draft.sizes();
        boolean slotOk = isBetween(sizes.slot(), 5, 480);
        return rules(
                unless(slotOk, ClinicRule.SLOT_RANGE),
                unless(
                        !slotOk || sizes.slot() == null || fits(draft, sizes.slot()),
                        ClinicRule.SLOT_LONGER_THAN_CLINIC),
                unless(isBetween(sizes.preparation(), 0, 120), ClinicRule.PREPARATION_RANGE),
                unless(isBetween(sizes.gap(), 0, 120), ClinicRule.GAP_RANGE),
                unless(
                        sizes.byService().values().stream().allMatch(minutes -> isBetween(minutes, 5, 480)),
                        ClinicRule.SERVICE_MINUTES_RANGE));
    }

    private Stream<ClinicRule> held(ClinicDraft draft) {
        ClinicDraft.Held held = draft.held();
        if (held.level() == null) {
            return Stream.empty();
        }
        if (held.starts() == null || held.ends() == null || held.until() == null) {
            return Stream.of(ClinicRule.HELD_HALF);
        }
        return rules(
                unless(isBetween(held.level(), 1, 2), ClinicRule.HELD_LEVEL),
                unless(isInside(draft, held.starts(), held.ends()), ClinicRule.HELD_OUTSIDE));
    }

    private Stream<ClinicRule> exceptions(ClinicDraft draft) {
        Collection<ClinicException> exceptions = draft.exceptions().values();
        return rules(
                unless(
                        draft.exceptions().keySet().stream().allMatch(day -> isWithinYears(day, YEARS_AHEAD)),
                        ClinicRule.EXCEPTION_DAY),
                unless(exceptions.stream().allMatch(this::hasPossibleHours), ClinicRule.EXCEPTION_HOURS),
                unless(
                        exceptions.stream().allMatch(it -> it.roomId() == null || isOfHub(it.roomId())),
                        ClinicRule.EXCEPTION_ROOM),
                unless(exceptions.size() <= MOST_EXCEPTIONS, ClinicRule.TOO_MANY_EXCEPTIONS));
    }

    private boolean hasPossibleHours(ClinicException exception) {
        LocalTime starts = exception.starts();
        LocalTime ends = exception.ends();
        return starts == null && ends == null
                || starts != null
                        && ends != null
                        && (ends.isAfter(starts)
                                || !ends.equals(starts)
                                        && Stream.of(DayOfWeek.values()).anyMatch(this::isOpenThroughMidnight));
    }

    private boolean isInside(ClinicDraft draft, LocalTime from, LocalTime to) {
        LocalTime starts = draft.times().starts();
        LocalTime ends = draft.times().ends();
        if (starts == null || ends == null || starts.equals(ends)) {
            return true;
        }
        ClinicHours hours = ClinicHours.of(starts, ends);
        TimeSpan session = hours.session(ANY_DAY, ZoneOffset.UTC).orElseThrow();
        return hours.span(ANY_DAY, from, to, ZoneOffset.UTC)
                .filter(session::contains)
                .isPresent();
    }

    private static boolean fits(ClinicDraft draft, int minutes) {
        LocalTime starts = draft.times().starts();
        LocalTime ends = draft.times().ends();
        return starts == null
                || ends == null
                || Stretches.between(ANY_DAY, starts, ends, ZoneOffset.UTC)
                        .filter(session -> session.length().toMinutes() >= minutes)
                        .isPresent();
    }

    private boolean isOpen(DayOfWeek weekday, LocalTime starts, LocalTime ends) {
        LocalDate day = ANY_DAY.with(java.time.temporal.TemporalAdjusters.nextOrSame(weekday));
        TimeSpan session = Stretches.between(day, starts, ends, ZoneOffset.UTC).orElseThrow();
        return Stream.of(day.minusDays(1), day)
                .flatMap(date -> hub.hoursOn(date.getDayOfWeek()).stream()
                        .flatMap(it -> Stretches.between(date, it.opens(), it.closes(), ZoneOffset.UTC).stream()))
                .anyMatch(session::overlaps);
    }

    private boolean isOpenThroughMidnight(ClinicDraft draft) {
        return weekdays(draft).anyMatch(this::isOpenThroughMidnight);
    }

    private boolean isOpenThroughMidnight(DayOfWeek weekday) {
        return hub.hoursOn(weekday)
                .filter(it -> !it.closes().isAfter(it.opens()))
                .isPresent();
    }

    private static Stream<DayOfWeek> weekdays(ClinicDraft draft) {
        ClinicDraft.When when = draft.when();
        if (when.recurrence() == Recurrence.ONCE) {
            return when.from() == null
                    ? Stream.of(DayOfWeek.values())
                    : Stream.of(when.from().getDayOfWeek());
        }
        return when.weekday() == null ? Stream.of(DayOfWeek.values()) : Stream.of(when.weekday());
    }

    private @Nullable AdviserRow adviser(ClinicDraft draft) {
        return advisers.stream()
                .filter(it -> it.id().equals(draft.who().adviserId()))
                .findFirst()
                .orElse(null);
    }

    private boolean isOfHub(java.util.@Nullable UUID roomId) {
        return rooms.stream().anyMatch(room -> room.id().equals(roomId));
    }

    /** A new clinic begins today or later; one that is being changed may have begun long ago. */
    private boolean isReasonable(LocalDate from, boolean isNew) {
        return isWithinYears(from, YEARS_AHEAD) && (!isNew || !from.isBefore(today));
    }

    private boolean isWithinYears(LocalDate day, int years) {
        return !day.isBefore(LocalDate.of(2000, 1, 1)) && !day.isAfter(today.plusYears(years));
    }

    private static boolean isBetween(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    private static Stream<ClinicRule> unless(boolean holds, ClinicRule rule) {
        return holds ? Stream.empty() : Stream.of(rule);
    }

    @SafeVarargs
    private static Stream<ClinicRule> rules(Stream<ClinicRule>... rules) {
        return Stream.of(rules).flatMap(Function.identity());
    }
}
