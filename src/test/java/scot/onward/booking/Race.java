package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import scot.onward.booking.Attempt.Ending;

/** Fights contests, all attempts of one at the same moment, by turns with the hands that there are. */
final class Race {

    private static final int MOST_AT_ONCE = 8;

    private final Contests contests;
    private final List<Function<Attempt, Ending>> hands;

    Race(Contests contests, List<Function<Attempt, Ending>> hands) {
        this.contests = contests;
        this.hands = hands;
    }

    /** In each contest exactly one wins and everybody else is told; nothing overlaps in the end. */
    void run(Contest contest, int many) throws Exception {
        Instant begin = Instant.now();
        int attempts = 0;
        int told = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(MOST_AT_ONCE)) {
            for (int number = 0; number < many; number++) {
                List<Ending> endings = endings(threads, contests.attempts(contest, number), number);
                assertThat(endings).as("%s, contest %d", contest, number).containsOnlyOnce(Ending.WON);
                attempts += endings.size();
                told += endings.size() - 1;
            }
        }
        assertThat(contests.overlaps()).isZero();
        System.out.printf(
                "%s: %,d contests, %,d attempts on %d instance(s), %,d won, %,d told, 0 overlaps, %.1f s%n",
                contest,
                many,
                attempts,
                hands.size(),
                many,
                told,
                Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    private List<Ending> endings(ExecutorService threads, List<Attempt> attempts, int number) throws Exception {
        var start = new CountDownLatch(1);
        List<Future<Ending>> running = new ArrayList<>();
        for (int n = 0; n < attempts.size(); n++) {
            Attempt attempt = attempts.get(n);
            Function<Attempt, Ending> hand = hands.get((n + number) % hands.size());
            running.add(threads.submit(() -> {
                start.await();
                return hand.apply(attempt);
            }));
        }
        start.countDown();
        List<Ending> endings = new ArrayList<>();
        for (Future<Ending> future : running) {
            endings.add(future.get());
        }
        return endings;
    }
}
