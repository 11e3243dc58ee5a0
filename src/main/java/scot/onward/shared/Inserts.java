package scot.onward.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several rows of one table in one statement, which costs little more than one row. */
public final class Inserts {

    private Inserts() {}

    /**
     * Inserts all {@code rows}; none is nothing to do.
     *
     * @param into such as {@code insert into hub (id, name)}
     */
    public static void all(JdbcTemplate jdbc, String into, Collection<? extends @Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String row = "(" + String.join(", ", Collections.nCopies(rows.iterator().next().length, "?")) + ")";
        jdbc.update(
                into + " values " + String.join(", ", Collections.nCopies(rows.size(), row)),
                rows.stream().flatMap(Arrays::stream).toArray());
    }
}
