package scot.onward.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into one table, many at a time. */
final class Rows implements AutoCloseable {

    private static final int CHUNK = 4_000_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final JdbcTemplate jdbc;
    private final String load;
    private final StringBuilder text = new StringBuilder();
    private CompletableFuture<?> under = CompletableFuture.completedFuture(null);

    Rows(DataSource database, String tableAndColumns) {
        this.jdbc = new JdbcTemplate(database);
        int columns = tableAndColumns.indexOf('(');
        this.load = "load data local infile 'rows' into table " + tableAndColumns.substring(0, columns)
                + " character set utf8mb4 " + tableAndColumns.substring(columns);
    }

    void add(@Nullable Object... values) {
        for (int n = 0; n < values.length; n++) {
            text.append(n == 0 ? "" : "\t").append(shown(values[n]));
        }
        text.append('\n');
        if (text.length() > CHUNK) {
            send();
        }
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case Instant moment -> MOMENT.format(moment);
            case Boolean is -> is ? "1" : "0";
            default -> value.toString();
        };
    }

    /** Sends what is left, and waits until all of it is there. */
    @Override
    public void close() {
        send();
        under.join();
    }

    /** One lot of a table at a time, beside those of the other tables. Nothing that is laid refers to what is not there. */
    private void send() {
        if (text.isEmpty()) {
            return;
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        under.join();
        under = CompletableFuture.runAsync(() -> load(bytes));
    }

    private void load(byte[] bytes) {
        jdbc.execute((java.sql.Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set unique_checks = 0, foreign_key_checks = 0");
                statement
                        .unwrap(org.mariadb.jdbc.Statement.class)
                        .setLocalInfileInputStream(new ByteArrayInputStream(bytes));
                statement.execute(load);
                statement.execute("set unique_checks = 1, foreign_key_checks = 1");
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException("The rows could not be laid: " + e.getMessage(), e);
            }
        });
    }

    /** An id that belongs to a moment, so that what happened together is kept together, as in a database that grew. */
    static UUID id(Instant at) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = at.toEpochMilli() << 16 | 0x7000L | random.nextLong(0x1000);
        return new UUID(time, 0x8000000000000000L | random.nextLong() >>> 2);
    }
}
