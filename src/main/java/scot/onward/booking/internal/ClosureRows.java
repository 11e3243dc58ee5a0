package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.ClosureRow;
import scot.onward.booking.MoveProgress;
import scot.onward.clinic.Closure;
import scot.onward.shared.TimeSpan;

/** Closures as people see them: with names, and with how many of those affected are still to be moved or told. */
@Component
public class ClosureRows {

    private static final String SELECT = """
            select c.*, coalesce(room.name, adviser.name, hub.short_name) as name, who.name as reporter,
              count(d.id) as affected, coalesce(sum(d.state = 'TO_MOVE'), 0) as to_move,
              coalesce(sum(d.state = 'TO_TELL'), 0) as to_tell
            from closure c
            left join room on room.id = c.room_id
            left join adviser on adviser.id = c.adviser_id
            left join hub on hub.id = c.hub_id
            left join account who on who.id = c.created_by
            left join displacement d on d.closure_id = c.id
            where\s""";
    private static final String AT_HUB = """
            (c.hub_id = ? or c.room_id in (select r.id from room r where r.hub_id = ?)
              or c.adviser_id in (select k.adviser_id from clinic k where k.hub_id = ?))
            """;

    private final JdbcTemplate jdbc;

    ClosureRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ClosureRow> find(UUID id) {
        return jdbc.query(SELECT + "c.id = ? group by c.id", ClosureRows::row, id).stream()
                .findFirst();
    }

    /** Those at a hub that are not over at {@code now}, soonest first. */
    public List<ClosureRow> open(UUID hubId, Instant now) {
        return jdbc.query(
                SELECT + AT_HUB + " and c.ends_at > ? and c.lifted_at is null group by c.id order by c.starts_at, c.id",
                ClosureRows::row,
                hubId,
                hubId,
                hubId,
                Timestamp.from(now));
    }

    /** The hubs that a closure of a room, an adviser or a hub concerns; none when there is no such thing. */
    public List<UUID> hubsOf(Closure.Kind kind, UUID what) {
        String sql = switch (kind) {
            case HUB_CLOSED -> "select id from hub where id = ?";
            case ROOM_LOST -> "select hub_id from room where id = ?";
            case ADVISER_AWAY -> "select distinct hub_id from clinic where adviser_id = ?";
        };
        return jdbc.query(sql, (row, n) -> row.getObject(1, UUID.class), what);
    }

    private static ClosureRow row(ResultSet row, int n) throws SQLException {
        Closure.Kind kind = Closure.Kind.valueOf(row.getString("kind"));
        return new ClosureRow(
                row.getObject("id", UUID.class),
                kind,
                row.getObject(column(kind), UUID.class),
                row.getString("name"),
                new TimeSpan(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                row.getString("note"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("reporter"),
                moment(row.getTimestamp("lifted_at")),
                new MoveProgress(row.getInt("affected"), row.getInt("to_move"), row.getInt("to_tell")));
    }

    static String column(Closure.Kind kind) {
        return switch (kind) {
            case HUB_CLOSED -> "hub_id";
            case ROOM_LOST -> "room_id";
            case ADVISER_AWAY -> "adviser_id";
        };
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
