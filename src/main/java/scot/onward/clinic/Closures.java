package scot.onward.clinic;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.hub.ReferenceStamp;
import scot.onward.hub.Remembered;
import scot.onward.shared.TimeSpan;

/** The closures as kept. */
@Component
public class Closures {

    private final JdbcTemplate jdbc;
    private final Remembered<TimeSpan, List<Closure>> days;

    Closures(JdbcTemplate jdbc, ReferenceStamp stamp) {
        this.jdbc = jdbc;
        this.days = stamp.remembered(span -> List.copyOf(during(span)));
    }

    /** The same of whole days, from memory while nothing has been closed or opened since. */
    List<Closure> duringDays(TimeSpan days) {
        return this.days.of(days);
    }

    /** Every closure that touches {@code span}; one that was lifted counts until then. */
    public List<Closure> during(TimeSpan span) {
        return jdbc.query(
                """
                select c.*, least(c.ends_at, coalesce(c.lifted_at, c.ends_at)) as over_at from closure c
                where c.starts_at < ? and c.ends_at > ? and (c.lifted_at is null or c.lifted_at > greatest(c.starts_at, ?))
                """,
                (row, n) -> new Closure(
                        row.getObject("id", UUID.class),
                        Closure.Kind.valueOf(row.getString("kind")),
                        row.getObject("hub_id", UUID.class),
                        row.getObject("room_id", UUID.class),
                        row.getObject("adviser_id", UUID.class),
                        new TimeSpan(
                                row.getTimestamp("starts_at").toInstant(),
                                row.getTimestamp("over_at").toInstant())),
                Timestamp.from(span.to()),
                Timestamp.from(span.from()),
                Timestamp.from(span.from()));
    }
}
