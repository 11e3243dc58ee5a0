package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who opened links that lead nowhere: after too many within ten minutes an address is answered as if every link led nowhere,
 * without a look at the database. Kept in this running instance alone: it guards the machine, 130 random bits guard the link.
 */
@Component
public class WrongGuesses {

    static final int MOST = 30;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Deque<Instant>> guesses = new HashMap<>();
    private final Clock clock;

    WrongGuesses(Clock clock) {
        this.clock = clock;
    }

    /** Whether this address has guessed too often to be heard. */
    public synchronized boolean isTooMany(String from) {
        Deque<Instant> theirs = guesses.get(from);
        if (theirs == null) {
            return false;
        }
        forget(theirs);
        if (theirs.isEmpty()) {
            guesses.remove(from);
        }
        return theirs.size() >= MOST;
    }

    /** Notes a wrong guess. */
    public synchronized void note(String from) {
        if (guesses.size() >= MOST_ADDRESSES) {
            guesses.values().removeIf(theirs -> {
                forget(theirs);
                return theirs.isEmpty();
            });
        }
        if (guesses.size() < MOST_ADDRESSES || guesses.containsKey(from)) {
            Deque<Instant> theirs = guesses.computeIfAbsent(from, address -> new ArrayDeque<>());
            theirs.addLast(clock.instant());
            if (theirs.size() > MOST) {
                theirs.removeFirst();
            }
        }
    }

    private void forget(Deque<Instant> theirs) {
        Instant oldest = clock.instant().minus(WITHIN);
        while (!theirs.isEmpty() && theirs.getFirst().isBefore(oldest)) {
            theirs.removeFirst();
        }
    }
}
