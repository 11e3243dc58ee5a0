package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.AppointmentStatus;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Reads the people whom a closure affects. */
@Component
public class DisplacedRows {

    private static final String OF_CLOSURE = """
            select d.id, d.appointment_id, d.was_starts_at, d.was_ends_at, d.was_adviser_id, d.state, d.settled_at,
              a.client_id, a.hub_id, a.service_id, a.delivery, a.interpreter, a.interpreter_id, a.group_session_id, a.status,
              a.last_safe_date, r.level, adviser.name as was_adviser, room.name as was_room, cl.interpreter as client_interpreter,
              exists (select 1 from appointment_adviser more where more.appointment_id = a.id
                and more.adviser_id <> a.adviser_id) as joint
            from displacement d
            join appointment a on a.id = d.appointment_id
            join client cl on cl.id = a.client_id
            join adviser on adviser.id = d.was_adviser_id
            left join room on room.id = d.was_room_id
            left join referral r on r.id = a.referral_id
            where d.closure_id = ?
            order by d.was_starts_at, cl.name, d.id
            """;

    private final JdbcTemplate jdbc;

    DisplacedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody whom a closure affects or affected, by their old time. */
    public List<DisplacedRow> ofClosure(UUID closureId) {
        return jdbc.query(OF_CLOSURE, DisplacedRows::row, closureId);
    }

    private static DisplacedRow row(ResultSet row, int n) throws SQLException {
        String asked = row.getString("interpreter");
        Timestamp settled = row.getTimestamp("settled_at");
        return new DisplacedRow(
                row.getObject("id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getObject("service_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                asked == null ? row.getString("client_interpreter") : asked,
                row.getObject("interpreter_id", UUID.class),
                row.getObject("group_session_id", UUID.class),
                row.getBoolean("joint"),
                row.getObject("level", Integer.class),
                row.getObject("last_safe_date", LocalDate.class),
                AppointmentStatus.valueOf(row.getString("status")),
                new TimeSpan(
                        row.getTimestamp("was_starts_at").toInstant(),
                        row.getTimestamp("was_ends_at").toInstant()),
                row.getObject("was_adviser_id", UUID.class),
                row.getString("was_adviser"),
                row.getString("was_room"),
                State.valueOf(row.getString("state")),
                settled == null ? null : settled.toInstant());
    }
}
