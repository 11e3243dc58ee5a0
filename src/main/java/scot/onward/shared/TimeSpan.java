package scot.onward.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A half-open stretch of time {@code [from, to)}: a span that ends at 11:00 and one that starts at 11:00 do not overlap.
 *
 * @param from first moment inside
 * @param to first moment after it, always later than {@code from}
 */
public record TimeSpan(Instant from, Instant to) {

    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A span must end after it starts: " + from + " to " + to);
        }
    }

    public static TimeSpan of(Instant from, Duration length) {
        return new TimeSpan(from, from.plus(length));
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public boolean contains(TimeSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The time between two spans, whichever comes first; empty when they touch or overlap. */
    public Optional<TimeSpan> gap(TimeSpan other) {
        if (to.isBefore(other.from)) {
            return Optional.of(new TimeSpan(to, other.from));
        }
        return other.to.isBefore(from) ? Optional.of(new TimeSpan(other.to, from)) : Optional.empty();
    }

    /** What both spans cover. */
    public Optional<TimeSpan> intersection(TimeSpan other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(
                new TimeSpan(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to));
    }
}
