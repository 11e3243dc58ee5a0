package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.AppointmentStatus;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Gazetteer;
import scot.onward.hub.Places;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Appointments as facts, with the names of hub, room and adviser. */
@Component
public class AppointmentRows {

    private static final String SELECT = """
            select a.*, adviser.name as adviser_name, hub.short_name as hub_name, room.name as room_name,
              interpreter.name as interpreter_name
            from appointment a
            join adviser on adviser.id = a.adviser_id
            join hub on hub.id = a.hub_id
            left join room on room.id = a.room_id
            left join interpreter on interpreter.id = a.interpreter_id
            where\s""";

    private final JdbcTemplate jdbc;
    private final Places places;

    AppointmentRows(JdbcTemplate jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** A new appointment, without reading what is known of it already. */
    AppointmentFacts of(Appointment it) {
        Gazetteer names = places.gazetteer();
        Optional<AdviserRow> adviser = names.findAdviser(it.adviserId());
        if (it.interpreting().interpreterId() != null || adviser.isEmpty()) {
            return find(it.id()).orElseThrow();
        }
        UUID roomId = it.roomId();
        return new AppointmentFacts(
                it.id(),
                it.clientId(),
                it.referralId(),
                it.adviserId(),
                adviser.get().name(),
                it.hubId(),
                places.hub(it.hubId()).shortName(),
                roomId == null ? null : names.findRoom(roomId).orElseThrow().name(),
                it.delivery(),
                it.interpreting().language(),
                null,
                it.startsAt(),
                it.span().to(),
                it.status(),
                null,
                null,
                null,
                it.lastSafeDate(),
                it.reference());
    }

    public Optional<AppointmentFacts> find(UUID id) {
        return jdbc.query(SELECT + "a.id = ?", AppointmentRows::facts, id).stream()
                .findFirst();
    }

    public List<AppointmentFacts> ofClient(UUID clientId) {
        return jdbc.query(SELECT + "a.client_id = ? order by a.starts_at desc", AppointmentRows::facts, clientId);
    }

    public List<AppointmentFacts> ofAdviser(UUID adviserId, TimeSpan span) {
        return jdbc.query(
                SELECT + """
                        (a.adviser_id = ? or a.id in (select appointment_id from appointment_adviser where adviser_id = ?))
                        and a.group_session_id is null and a.starts_at >= ? and a.starts_at < ? order by a.starts_at
                        """,
                AppointmentRows::facts,
                adviserId,
                adviserId,
                Timestamp.from(span.from()),
                Timestamp.from(span.to()));
    }

    public Optional<AppointmentFacts> upcomingOf(UUID clientId, Instant now) {
        return jdbc
                .query(
                        SELECT
                                + "a.client_id = ? and a.status = 'BOOKED' and a.starts_at > ? order by a.starts_at limit 1",
                        AppointmentRows::facts,
                        clientId,
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    /** What it may be called: a group session's title, otherwise the service's neutral name. */
    public @Nullable String neutralName(UUID appointmentId) {
        return jdbc.queryForObject("""
                select coalesce(g.title, s.neutral_name) from appointment a join offered_service s on s.id = a.service_id
                left join group_session g on g.id = a.group_session_id where a.id = ?
                """, String.class, appointmentId);
    }

    /** Whether the client was asked to bring a letter. */
    public boolean bringsLetter(UUID appointmentId) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select bring_letter from appointment where id = ?", Boolean.class, appointmentId));
    }

    private static AppointmentFacts facts(ResultSet row, int n) throws SQLException {
        return new AppointmentFacts(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("adviser_id", UUID.class),
                row.getString("adviser_name"),
                row.getObject("hub_id", UUID.class),
                row.getString("hub_name"),
                row.getString("room_name"),
                Delivery.valueOf(row.getString("delivery")),
                row.getString("interpreter"),
                row.getString("interpreter_name"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                AppointmentStatus.valueOf(row.getString("status")),
                moment(row, "arrived_at"),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                row.getObject("last_safe_date", LocalDate.class),
                row.getString("reference"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
