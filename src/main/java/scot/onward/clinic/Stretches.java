package scot.onward.clinic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scot.onward.shared.TimeSpan;

/** Sums over spans of time. */
public final class Stretches {

    private Stretches() {}

    /** The hours {@code from} to {@code to} of a day at a place, through midnight when {@code to} is not later. */
    public static Optional<TimeSpan> between(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
        Instant begin = day.atTime(from).atZone(zone).toInstant();
        Instant end =
                day.plusDays(to.isAfter(from) ? 0 : 1).atTime(to).atZone(zone).toInstant();
        return begin.isBefore(end) ? Optional.of(new TimeSpan(begin, end)) : Optional.empty();
    }

    /** All of a day at a place, as long as that day is. */
    public static TimeSpan wholeDay(LocalDate day, ZoneId zone) {
        return new TimeSpan(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public static TimeSpan ofMinutes(Instant from, long minutes) {
        return TimeSpan.of(from, Duration.ofMinutes(minutes));
    }

    /** The shortest span around {@code span} and all {@code others}. */
    public static TimeSpan around(TimeSpan span, Collection<TimeSpan> others) {
        TimeSpan around = span;
        for (TimeSpan other : others) {
            around = new TimeSpan(
                    other.from().isBefore(around.from()) ? other.from() : around.from(),
                    other.to().isAfter(around.to()) ? other.to() : around.to());
        }
        return around;
    }

    /** What is left of {@code whole} without what is {@code taken}, which may overlap each other; in order. */
    public static List<TimeSpan> without(TimeSpan whole, Collection<TimeSpan> taken) {
        List<TimeSpan> left = new ArrayList<>();
        Instant begin = whole.from();
        for (TimeSpan gone :
                taken.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            if (gone.from().isAfter(begin) && begin.isBefore(whole.to())) {
                left.add(new TimeSpan(begin, gone.from().isBefore(whole.to()) ? gone.from() : whole.to()));
            }
            begin = gone.to().isAfter(begin) ? gone.to() : begin;
        }
        if (begin.isBefore(whole.to())) {
            left.add(new TimeSpan(begin, whole.to()));
        }
        return left;
    }
}
