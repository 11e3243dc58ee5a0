package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.CallRow;
import scot.onward.booking.MoveProgress;
import scot.onward.clinic.Closure;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Reads who is still to be phoned, and how far the people of a day have been looked after. */
@Component
public class CallRows {

    private static final String OPEN = """
            select d.id, d.state, d.was_starts_at, d.appointment_id, d.closure_id, a.client_id, a.starts_at, a.delivery,
              cl.name, cl.known_as, cl.phone, cl.phone_ok, was.name as was_adviser, was_room.name as was_room,
              adviser.name as adviser, room.name as room, c.kind
            from displacement d
            join appointment a on a.id = d.appointment_id
            join client cl on cl.id = a.client_id
            join adviser was on was.id = d.was_adviser_id
            left join room was_room on was_room.id = d.was_room_id
            join adviser on adviser.id = a.adviser_id
            left join room on room.id = a.room_id
            left join closure c on c.id = d.closure_id
            where d.state <> 'SETTLED' and a.hub_id = ?
            order by d.was_starts_at, cl.name
            """;

    private final JdbcTemplate jdbc;

    CallRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever at a hub nobody has settled with yet, by that time. */
    public List<CallRow> open(UUID hubId) {
        return jdbc.query(OPEN, CallRows::row, hubId);
    }

    /** By closure, how far those have been looked after whose time was in {@code span} at a hub. */
    public Map<UUID, MoveProgress> progress(UUID hubId, TimeSpan span) {
        Map<UUID, MoveProgress> progress = new HashMap<>();
        jdbc.query(
                """
                select d.closure_id, count(*), sum(d.state = 'TO_MOVE'), sum(d.state = 'TO_TELL')
                from displacement d
                left join room on room.id = d.was_room_id
                join appointment a on a.id = d.appointment_id
                where d.closure_id is not null and d.was_starts_at >= ? and d.was_starts_at < ?
                  and coalesce(room.hub_id, a.hub_id) = ?
                group by d.closure_id
                """,
                row -> {
                    progress.put(
                            row.getObject(1, UUID.class),
                            new MoveProgress(row.getInt(2), row.getInt(3), row.getInt(4)));
                },
                Timestamp.from(span.from()),
                Timestamp.from(span.to()),
                hubId);
        return progress;
    }

    private static CallRow row(ResultSet row, int n) throws SQLException {
        boolean toMove = row.getString("state").equals("TO_MOVE");
        String kind = row.getString("kind");
        return new CallRow(
                row.getObject("id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                row.getObject("client_id", UUID.class),
                BoardCards.nameToUse(row.getString("name"), row.getString("known_as")),
                row.getBoolean("phone_ok") ? row.getString("phone") : null,
                row.getTimestamp("was_starts_at").toInstant(),
                row.getString("was_adviser"),
                row.getString("was_room"),
                toMove ? null : row.getTimestamp("starts_at").toInstant(),
                toMove ? null : row.getString("adviser"),
                toMove ? null : row.getString("room"),
                toMove ? null : Delivery.valueOf(row.getString("delivery")),
                row.getObject("closure_id", UUID.class),
                kind == null ? null : Closure.Kind.valueOf(kind));
    }
}
