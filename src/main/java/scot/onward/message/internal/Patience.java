package scot.onward.message.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long and how often a message is tried: soon again at first, then each half hour, and never so long that nobody could
 * phone the client in time.
 */
final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30));

    private static final Duration LONGEST = Duration.ofHours(4);

    /** What a person needs to tell the client in another way. */
    private static final Duration TIME_TO_PHONE = Duration.ofHours(2);

    private Patience() {}

    /** When to try again after so many tries; empty when a person has to see to it. */
    static Optional<Instant> after(int tries, Instant now, Instant sendAfter, @Nullable Instant goodUntil) {
        Duration pause = PAUSES.get(Math.min(Math.max(tries, 1), PAUSES.size()) - 1);
        return inTime(now.plus(pause), sendAfter, goodUntil);
    }

    /** The moment, unless it is too late for another try. */
    static Optional<Instant> inTime(Instant next, Instant sendAfter, @Nullable Instant goodUntil) {
        Instant end = sendAfter.plus(LONGEST);
        if (goodUntil != null && goodUntil.minus(TIME_TO_PHONE).isBefore(end)) {
            end = goodUntil.minus(TIME_TO_PHONE);
        }
        return next.isAfter(end) ? Optional.empty() : Optional.of(next);
    }
}
