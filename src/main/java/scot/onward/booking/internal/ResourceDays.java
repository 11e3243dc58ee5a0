package scot.onward.booking.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.shared.TimeSpan;

/**
 * A row for each resource and day. Whoever takes or closes a resource writes its row first: on one server they wait for each
 * other there, on a cluster certification has a key to compare.
 */
@Component
public class ResourceDays {

    private final JdbcTemplate jdbc;

    ResourceDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the rows of all {@code resources} that {@code span} touches, in one order for everybody. */
    public void touch(Collection<UUID> resources, TimeSpan span) {
        LocalDate last = LocalDate.ofInstant(span.to().minusNanos(1), ZoneOffset.UTC);
        for (UUID resource : resources.stream().distinct().sorted().toList()) {
            for (LocalDate day = LocalDate.ofInstant(span.from(), ZoneOffset.UTC);
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                jdbc.update(
                        "insert into resource_day (resource_id, day, touched) values (?, ?, 1) on duplicate key update touched = touched + 1",
                        resource,
                        day);
            }
        }
    }
}
