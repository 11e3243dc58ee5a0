package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentSearch;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.AppointmentsFound;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.VersionedAppointment;
import scot.onward.booking.internal.ProgramBounds.Bound;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Appointments with their versions. */
@Component
public class VersionedRows {

    private static final String SELECT = """
            select a.id, a.version, a.booked_at, a.client_id, a.adviser_id, a.hub_id, a.clinic_id, a.delivery, a.starts_at,
              a.ends_at, a.status, a.cancelled_by, adviser.name as adviser_name, hub.name as hub_name,
              coalesce((select max(e.at) from appointment_event e where e.appointment_id = a.id), a.booked_at) as changed_at
            from appointment a
            join adviser on adviser.id = a.adviser_id
            join hub on hub.id = a.hub_id
            where\s""";

    private final JdbcTemplate jdbc;

    VersionedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<VersionedAppointment> find(UUID id) {
        return jdbc.query(SELECT + "a.id = ?", VersionedRows::appointment, id).stream()
                .findFirst();
    }

    /** One of those within the bounds. */
    public Optional<VersionedAppointment> find(UUID id, Bound bound) {
        List<Object> values = new ArrayList<>(bound.values());
        values.addFirst(id);
        return jdbc
                .query(SELECT + "a.id = ? and " + bound.condition(), VersionedRows::appointment, values.toArray())
                .stream()
                .findFirst();
    }

    /** One page of those within the bounds. */
    public AppointmentsFound search(AppointmentSearch search, Bound bound) {
        List<Object> values = new ArrayList<>(bound.values());
        StringBuilder where = new StringBuilder(bound.condition());
        if (!search.ids().isEmpty()) {
            where.append(" and ").append(in("a.id", search.ids(), values));
        }
        if (!search.clientIds().isEmpty()) {
            where.append(" and ").append(in("a.client_id", search.clientIds(), values));
        }
        if (!search.statuses().isEmpty()) {
            where.append(" and ")
                    .append(in(
                            "a.status",
                            search.statuses().stream().map(Enum::name).toList(),
                            values));
        }
        if (search.startsFrom() != null) {
            where.append(" and a.starts_at >= ?");
            values.add(Timestamp.from(search.startsFrom()));
        }
        if (search.startsBefore() != null) {
            where.append(" and a.starts_at < ?");
            values.add(Timestamp.from(search.startsBefore()));
        }
        Integer total = jdbc.queryForObject(
                "select count(*) from appointment a where " + where, Integer.class, values.toArray());
        values.add(search.most());
        values.add(search.skip());
        return new AppointmentsFound(
                jdbc.query(
                        SELECT + where + " order by a.starts_at, a.id limit ? offset ?",
                        VersionedRows::appointment,
                        values.toArray()),
                total == null ? 0 : total);
    }

    private static String in(String column, Collection<?> wanted, List<Object> values) {
        values.addAll(wanted);
        return column + " in (" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
    }

    private static VersionedAppointment appointment(ResultSet row, int n) throws SQLException {
        String cancelledBy = row.getString("cancelled_by");
        return new VersionedAppointment(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getTimestamp("booked_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("client_id", UUID.class),
                row.getObject("adviser_id", UUID.class),
                row.getString("adviser_name"),
                row.getObject("hub_id", UUID.class),
                row.getString("hub_name"),
                row.getObject("clinic_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                new TimeSpan(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                AppointmentStatus.valueOf(row.getString("status")),
                cancelledBy == null ? null : CancelledBy.valueOf(cancelledBy));
    }
}
