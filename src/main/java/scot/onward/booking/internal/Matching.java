package scot.onward.booking.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.FreeTime;
import scot.onward.booking.WaitingMatch.Fitting;
import scot.onward.booking.internal.Waiter.Refused;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/**
 * Whom a free time fits, and in which order it is offered to them: by level, then whoever has fewest working days to spare, then
 * whoever has waited longest. Pure.
 */
public final class Matching {

    private static final int ROUTINE = 4;

    private static final Comparator<Fitting> ORDER = Comparator.comparingInt(
                    (Fitting it) -> level(it.who().level()))
            .thenComparing(Fitting::slack, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(it -> it.who().since())
            .thenComparing(it -> it.who().id());

    private final LocalDate today;
    private final ZoneId zone;
    private final WorkingCalendar calendar;

    public Matching(LocalDate today, ZoneId zone, WorkingCalendar calendar) {
        this.today = today;
        this.zone = zone;
        this.calendar = calendar;
    }

    /** Those of {@code waiting} whom {@code time} fits, first who is to be asked first. */
    public List<Fitting> fitting(FreeTime time, Collection<Waiter> waiting) {
        return waiting.stream()
                .flatMap(waiter -> fitting(time, waiter).stream())
                .sorted(ORDER)
                .toList();
    }

    /** How the time fits one of them, if it does. */
    public Optional<Fitting> fitting(FreeTime time, Waiter waiter) {
        OptionalInt minutes = minutes(time, waiter);
        if (minutes.isEmpty() || !isFree(time, waiter, minutes.getAsInt()) || !suits(time, waiter)) {
            return Optional.empty();
        }
        return Optional.of(new Fitting(waiter.row(), minutes.getAsInt(), slack(time, waiter)));
    }

    /** How long it would be: as long as asked, or as usual for the service there; empty when it is not given there or too short. */
    private static OptionalInt minutes(FreeTime time, Waiter waiter) {
        Integer asked = waiter.row().suits().minutes();
        return waiter.alike().stream()
                .filter(time.minutes()::containsKey)
                .mapToInt(service -> asked != null ? asked : time.minutes().get(service))
                .filter(minutes -> minutes <= time.length())
                .max();
    }

    private static boolean isFree(FreeTime time, Waiter waiter, int minutes) {
        TimeSpan span = TimeSpan.of(time.span().from(), Duration.ofMinutes(minutes));
        return waiter.row().offer() == null
                && waiter.busy().stream().noneMatch(span::overlaps)
                && !waiter.refused()
                        .contains(new Refused(time.clinicId(), time.span().from()));
    }

    private boolean suits(FreeTime time, Waiter waiter) {
        var suits = waiter.row().suits();
        ZonedDateTime start = time.span().from().atZone(zone);
        LocalDate day = start.toLocalDate();
        LocalDate last = waiter.row().lastSafeDate();
        Integer keptFor = time.upToLevel();
        String language = waiter.language();
        return waiter.row().delivery() == time.delivery()
                && (suits.days().isEmpty() || suits.days().contains(day.getDayOfWeek()))
                && suits.half().includes(start.toLocalTime())
                && (suits.shortNotice() || !isShortNotice(day))
                && (last == null || !day.isAfter(last))
                && (keptFor == null || level(waiter.row().level()) <= keptFor)
                && (language == null || time.languages().contains(language))
                && time.meets().containsAll(waiter.needs());
    }

    /** Today, the next working day, and any day before that. */
    private boolean isShortNotice(LocalDate day) {
        return !day.isAfter(calendar.plusWorkingDays(today, 1));
    }

    private @Nullable Integer slack(FreeTime time, Waiter waiter) {
        LocalDate last = waiter.row().lastSafeDate();
        return last == null
                ? null
                : calendar.workingDaysBetween(time.span().from().atZone(zone).toLocalDate(), last);
    }

    private static int level(@Nullable Integer level) {
        return level == null ? ROUTINE : level;
    }
}
