package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.ResourceKind;
import scot.onward.shared.TimeSpan;

/**
 * Who and what is taken when. The database refuses two claims of one resource that overlap; so that a cluster has a key to
 * compare as well, every claim writes the rows of its resource's days.
 */
@Component
public class Claims {

    /** The constraint that keeps claims of one resource apart. */
    static final String NO_OVERLAP = "uq_claim_resource_span";

    private final JdbcTemplate jdbc;

    Claims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes all of {@code claims} for {@code span}, or throws because one of them is taken already. */
    void take(UUID appointmentId, TimeSpan span, Collection<Claim> claims) {
        // In the order of their ids, so that two bookings wait for each other instead of blocking each other.
        List<Claim> ordered =
                claims.stream().sorted(Comparator.comparing(Claim::resourceId)).toList();
        ordered.forEach(claim -> touchDays(claim.resourceId(), span));
        ordered.forEach(claim -> jdbc.update(
                "insert into claim (appointment_id, resource_id, resource_kind, starts_at, ends_at) values (?, ?, ?, ?, ?)",
                appointmentId,
                claim.resourceId(),
                claim.kind().name(),
                Timestamp.from(span.from()),
                Timestamp.from(span.to())));
    }

    /** Gives back all that an appointment had taken. */
    void release(UUID appointmentId) {
        jdbc.update("delete from claim where appointment_id = ?", appointmentId);
    }

    private void touchDays(UUID resourceId, TimeSpan span) {
        ZoneId utc = ZoneId.of("UTC");
        LocalDate last = LocalDate.ofInstant(span.to().minusNanos(1), utc);
        for (LocalDate day = LocalDate.ofInstant(span.from(), utc); !day.isAfter(last); day = day.plusDays(1)) {
            jdbc.update(
                    "insert into resource_day (resource_id, day, touched) values (?, ?, 1) on duplicate key update touched = touched + 1",
                    resourceId,
                    day);
        }
    }

    /** What is taken of each resource during {@code span}. */
    public Map<UUID, List<TimeSpan>> during(TimeSpan span) {
        Map<UUID, List<TimeSpan>> taken = new HashMap<>();
        jdbc.query(
                "select resource_id, starts_at, ends_at from claim where starts_at < ? and ends_at > ?",
                row -> {
                    taken.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                            .add(new TimeSpan(
                                    row.getTimestamp(2).toInstant(),
                                    row.getTimestamp(3).toInstant()));
                },
                Timestamp.from(span.to()),
                Timestamp.from(span.from()));
        return taken;
    }

    /** The first claim of another appointment that stands in the way, adviser and room before client. */
    Optional<Obstacle> inTheWay(UUID appointmentId, TimeSpan span, Collection<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(Claim::kind))
                .flatMap(claim -> jdbc
                        .query(
                                """
                                select c.resource_kind, c.starts_at, c.ends_at, a.booked_at, a.hub_id, who.name
                                from claim c
                                join appointment a on a.id = c.appointment_id
                                left join account who on who.id = a.booked_by
                                where c.resource_id = ? and c.starts_at < ? and c.ends_at > ? and c.appointment_id <> ?
                                """,
                                (row, n) -> new Obstacle(
                                        ResourceKind.valueOf(row.getString(1)),
                                        new TimeSpan(
                                                row.getTimestamp(2).toInstant(),
                                                row.getTimestamp(3).toInstant()),
                                        row.getTimestamp(4).toInstant(),
                                        row.getObject(5, UUID.class),
                                        row.getString(6)),
                                claim.resourceId(),
                                Timestamp.from(span.to()),
                                Timestamp.from(span.from()),
                                appointmentId)
                        .stream())
                .findFirst();
    }

    /** What stands in the way of a booking. */
    record Obstacle(
            ResourceKind kind,
            TimeSpan span,
            Instant bookedAt,
            UUID hubId,
            @Nullable String bookedBy) {}
}
