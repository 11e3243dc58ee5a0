package scot.onward.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Why the database broke a piece of work off. */
enum Breakdown {

    /** Others wrote the same: lock wait, record changed since it was read, deadlock (also what a cluster refuses to certify). */
    CONFLICT,

    /** The same thing, or one that overlaps it, is there already: looked at again, it can be seen. */
    DUPLICATE,

    /** The server went away, is stopping, or is a cluster's node that has not caught up. */
    LOST,

    /** The work itself is at fault. */
    OTHER;

    private static final Set<Integer> CONFLICTS = Set.of(1205, 1020, 1213);
    private static final int DUPLICATE_KEY = 1062;
    /** Shutting down, node not ready, connection killed. */
    private static final Set<Integer> SERVER_GONE = Set.of(1053, 1047, 1927);

    private static final String CONNECTION_EXCEPTIONS = "08";
    /** What the driver says when it reached another server in the middle of a transaction. */
    private static final String TRANSACTION_LOST = "25S03";

    static Breakdown of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && of(sql) != OTHER) {
                return of(sql);
            }
        }
        return OTHER;
    }

    private static Breakdown of(SQLException failure) {
        int code = failure.getErrorCode();
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (CONFLICTS.contains(code)) {
            return CONFLICT;
        }
        if (code == DUPLICATE_KEY) {
            return DUPLICATE;
        }
        boolean lost = SERVER_GONE.contains(code)
                || state.startsWith(CONNECTION_EXCEPTIONS)
                || state.equals(TRANSACTION_LOST)
                || failure instanceof SQLTransientConnectionException;
        return lost ? LOST : OTHER;
    }
}
