package scot.onward.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several rows of one table in one statement, which costs little more than one row. */
public final class Inserts {

    private static final int AT_ONCE = 500;

    private Inserts() {}

    /**
     * Inserts all {@code rows}; none is nothing to do.
     *
     * @param into such as {@code insert into hub (id, name)}
     */
    public static void all(JdbcTemplate jdbc, String into, List<? extends @Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            some(jdbc, into, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }

    private static void some(JdbcTemplate jdbc, String into, List<? extends @Nullable Object[]> rows) {
        String row = "(" + String.join(", ", Collections.nCopies(rows.getFirst().length, "?")) + ")";
        jdbc.update(
                into + " values " + String.join(", ", Collections.nCopies(rows.size(), row)),
                rows.stream().flatMap(Arrays::stream).toArray());
    }
}
