package scot.onward.booking.internal;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in a transaction of its own, and once more when the database broke it off because others wrote as well:
 * the work then looks again and finds what they wrote.
 */
@Component
public class Retrying {

    private static final int TRIES = 6;
    private static final int DUPLICATE = 1062;
    /** Lock wait timeout, record changed since last read, deadlock (also a cluster's refusal to certify), duplicate. */
    private static final Set<Integer> TRY_AGAIN = Set.of(1205, 1020, 1213, DUPLICATE);

    private final TransactionTemplate transaction;

    Retrying(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isWorthAnotherTry(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Whether the database refused because the same thing, or one that overlaps it, is there already. */
    public static boolean isRefusedAsTaken(Throwable failure) {
        return has(failure, Set.of(DUPLICATE));
    }

    private static boolean isWorthAnotherTry(Throwable failure) {
        return has(failure, TRY_AGAIN);
    }

    private static boolean has(Throwable failure, Set<Integer> codes) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && codes.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
