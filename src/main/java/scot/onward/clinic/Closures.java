package scot.onward.clinic;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.shared.TimeSpan;

/** The closures as kept. */
@Component
public class Closures {

    private final JdbcTemplate jdbc;

    Closures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every closure that touches {@code span}. */
    public List<Closure> during(TimeSpan span) {
        return jdbc.query(
                "select * from closure where starts_at < ? and ends_at > ?",
                (row, n) -> new Closure(
                        row.getObject("id", UUID.class),
                        Closure.Kind.valueOf(row.getString("kind")),
                        row.getObject("hub_id", UUID.class),
                        row.getObject("room_id", UUID.class),
                        row.getObject("adviser_id", UUID.class),
                        new TimeSpan(
                                row.getTimestamp("starts_at").toInstant(),
                                row.getTimestamp("ends_at").toInstant())),
                Timestamp.from(span.to()),
                Timestamp.from(span.from()));
    }
}
