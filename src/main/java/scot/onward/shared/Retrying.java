package scot.onward.shared;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in a transaction of its own, and again when the database broke it off: because others wrote as well (the
 * work then looks again and finds what they wrote) or because the server went away before the commit. When it goes away during
 * the commit nobody knows whether the work is done; only what recognises its own earlier run is run again then.
 *
 * <p>The work does nothing outside the database that would hurt twice.
 *
 * @see <a href="../../../../site/markdown/decisions/0018-two-instances-many-databases.md">Decision 18</a>
 */
@Component
public class Retrying {

    private static final int TRIES_AGAINST_DUPLICATES = 6;
    private static final Duration LONGEST_QUARREL = Duration.ofSeconds(8);
    private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(20);
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private final TransactionTemplate transaction;

    Retrying(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Work that must not be done twice. */
    public <T> T inTransaction(Supplier<T> work) {
        return again(work, false);
    }

    /** Work that, done a second time, finds that it is done and answers as the first time. */
    public <T> T repeatably(Supplier<T> work) {
        return again(work, true);
    }

    private <T> T again(Supplier<T> work, boolean repeatable) {
        Patience patience = new Patience();
        while (true) {
            boolean[] done = new boolean[1];
            try {
                return Objects.requireNonNull(transaction.execute(status -> {
                    T result = work.get();
                    done[0] = true;
                    return result;
                }));
            } catch (RuntimeException e) {
                patience.orThrow(e, repeatable || !done[0]);
            }
        }
    }

    /** Whether the database refused because the same thing, or one that overlaps it, is there already. */
    public static boolean isRefusedAsTaken(Throwable failure) {
        return Breakdown.of(failure) == Breakdown.DUPLICATE;
    }

    /** How long one goes on trying, and with what pauses. */
    static final class Patience {

        private final long begin = System.nanoTime();
        private int tries;
        private int duplicates;

        /**
         * Waits a little, then returns if it is worth another try.
         *
         * @param uncommitted whether a lost server cannot have kept the work, or keeping it twice is the same as once
         */
        void orThrow(RuntimeException failure, boolean uncommitted) {
            boolean again = switch (Breakdown.of(failure)) {
                case CONFLICT -> lasts(LONGEST_QUARREL);
                case DUPLICATE -> ++duplicates < TRIES_AGAINST_DUPLICATES;
                case LOST -> uncommitted && lasts(LONGEST_OUTAGE);
                case OTHER -> false;
            };
            if (!again) {
                throw failure;
            }
            pause(++tries);
        }

        private boolean lasts(Duration longest) {
            return System.nanoTime() - begin < longest.toNanos();
        }

        private static void pause(int tries) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextLong(5, Math.min(20L * tries, LONGEST_PAUSE_MILLIS)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
