package scot.onward.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import scot.onward.message.Gateway;
import scot.onward.message.Gateway.Answer;
import scot.onward.message.Outgoing;

/**
 * The way to a gateway: few at a time, and a rest after one that does not answer, so that a mail server that hangs takes no
 * thread from other jobs.
 */
final class Line {

    private static final int AT_ONCE = 3;
    private static final Duration REST = Duration.ofSeconds(20);

    private final Gateway gateway;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile Instant restUntil = Instant.MIN;

    Line(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Takes a place, to be given back by {@link #leave}; where none is to be had, when to come again. */
    Optional<Instant> enter() {
        Instant now = clock.instant();
        if (now.isBefore(restUntil)) {
            return Optional.of(restUntil.plusMillis(ThreadLocalRandom.current().nextLong(5_000)));
        }
        return places.tryAcquire()
                ? Optional.empty()
                : Optional.of(now.plusMillis(ThreadLocalRandom.current().nextLong(1_000, 3_000)));
    }

    void leave() {
        places.release();
    }

    /** Sends, and says in one of its answers whatever happens. */
    Answer send(Outgoing message) {
        Answer answer;
        try {
            answer = gateway.send(message);
        } catch (RuntimeException e) {
            answer = new Answer.Unavailable(true, e.getClass().getSimpleName());
        }
        restUntil = answer instanceof Answer.Unavailable ? clock.instant().plus(REST) : Instant.MIN;
        return answer;
    }
}
