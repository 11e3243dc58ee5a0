package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.internal.ClientCalendar.Edition;
import scot.onward.hub.HubRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.ui.MessageCatalogue;

/**
 * What stands in calendars, and whose secret address leads to which. An adviser's own calendar shows that there is an appointment,
 * when and where, and nothing of anybody else.
 */
@Component
public class CalendarRows {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Period AHEAD = Period.ofDays(400);

    private static final String APPOINTMENTS = """
            select a.id, a.delivery, hub.short_name as hub_name, room.name as room_name, a.starts_at,
              a.ends_at, a.calendar_sequence as sequence, a.status in ('CANCELLED', 'ENTERED_IN_ERROR') as cancelled,
              coalesce((select max(e.at) from appointment_event e where e.appointment_id = a.id), a.booked_at) as changed_at
            from appointment a join hub on hub.id = a.hub_id left join room on room.id = a.room_id
            where a.group_session_id is null and a.starts_at >= ? and a.starts_at < ? and\s""";

    private static final String APPOINTMENT_EDITION = """
            select a.calendar_sequence as sequence, a.status in ('CANCELLED', 'ENTERED_IN_ERROR') as cancelled,
              coalesce((select max(e.at) from appointment_event e where e.appointment_id = a.id), a.booked_at) as changed_at
            from appointment a where a.id = ?
            """;

    private static final String GROUPS = """
            select g.id, g.delivery, hub.short_name as hub_name, room.name as room_name, g.starts_at,
              g.ends_at, g.version as sequence, g.cancelled_at is not null as cancelled,
              coalesce(g.cancelled_at, g.created_at) as changed_at
            from group_session g join hub on hub.id = g.hub_id left join room on room.id = g.room_id
            where g.starts_at >= ? and g.starts_at < ? and g.adviser_id = ?
            """;

    private final JdbcTemplate jdbc;

    CalendarRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** When an address was made, and when a calendar last read it. */
    public record Address(Instant madeAt, Optional<Instant> readAt) {}

    public Optional<Address> address(UUID adviserId) {
        return jdbc
                .query(
                        "select made_at, read_at from adviser_calendar where adviser_id = ?",
                        (row, n) -> new Address(
                                row.getTimestamp(1).toInstant(),
                                Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant)),
                        adviserId)
                .stream()
                .findFirst();
    }

    /** Makes an address the only one that works. */
    public void give(UUID adviserId, String secretHash, Instant now) {
        jdbc.update("""
                insert into adviser_calendar (adviser_id, secret_hash, made_at) values (?, ?, ?)
                on duplicate key update secret_hash = values(secret_hash), made_at = values(made_at), read_at = null
                """, adviserId, secretHash, Timestamp.from(now));
    }

    public void takeBack(UUID adviserId) {
        jdbc.update("delete from adviser_calendar where adviser_id = ?", adviserId);
    }

    /** Whose calendar an address leads to; nobody's once it is taken back, or its adviser has left. */
    Optional<UUID> adviserOf(String secretHash) {
        return jdbc.query("""
                        select c.adviser_id from adviser_calendar c join adviser on adviser.id = c.adviser_id
                        where c.secret_hash = ? and adviser.active
                        """, (row, n) -> row.getObject(1, UUID.class), secretHash).stream()
                .findFirst();
    }

    /** Notes that a calendar read it, at most once an hour. */
    void read(UUID adviserId, Instant now) {
        jdbc.update(
                "update adviser_calendar set read_at = ? where adviser_id = ? and (read_at is null or read_at < ?)",
                Timestamp.from(now),
                adviserId,
                Timestamp.from(now.minus(Duration.ofHours(1))));
    }

    /** The last thirty days and all that is ahead; what was cancelled stays for thirty days, so that every calendar hears of it. */
    List<CalendarEvent> ofAdviser(UUID adviserId, Instant now) {
        Timestamp from = Timestamp.from(now.minus(KEPT));
        Timestamp to = Timestamp.from(now.plus(AHEAD));
        RowMapper<CalendarEvent> appointment = (row, n) -> event(row, MessageCatalogue.text("paper.calendar.own"));
        RowMapper<CalendarEvent> session = (row, n) -> event(row, MessageCatalogue.text("paper.calendar.group"));
        List<CalendarEvent> own = jdbc.query(APPOINTMENTS + "a.adviser_id = ?", appointment, from, to, adviserId);
        List<CalendarEvent> joined = jdbc.query(
                APPOINTMENTS + "a.id in (select appointment_id from appointment_adviser where adviser_id = ?)",
                appointment,
                from,
                to,
                adviserId);
        List<CalendarEvent> groups = jdbc.query(GROUPS, session, from, to, adviserId);
        return Stream.of(own, joined, groups)
                .flatMap(List::stream)
                .filter(event -> !event.cancelled() || event.changedAt().isAfter(now.minus(KEPT)))
                .toList();
    }

    /** An appointment as it stands now, for its client's own calendar. */
    public String ofClient(AppointmentFacts facts, HubRow hub) {
        Edition edition = jdbc.query(APPOINTMENT_EDITION, CalendarRows::edition, facts.id())
                .getFirst();
        return ClientCalendar.of(
                facts.id(), new TimeSpan(facts.startsAt(), facts.endsAt()), facts.delivery(), hub, edition);
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        return new Edition(
                row.getInt("sequence"), row.getTimestamp("changed_at").toInstant(), row.getBoolean("cancelled"));
    }

    private static CalendarEvent event(ResultSet row, String summary) throws SQLException {
        return new CalendarEvent(
                row.getObject("id", UUID.class),
                summary,
                place(row),
                null,
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                HubTime.ZONE,
                row.getInt("sequence"),
                row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("cancelled"));
    }

    private static String place(ResultSet row) throws SQLException {
        String hub = row.getString("hub_name");
        String room = row.getString("room_name");
        return switch (Delivery.valueOf(row.getString("delivery"))) {
            case IN_PERSON -> room == null ? hub : MessageCatalogue.text("paper.calendar.place", hub, room);
            case PHONE -> MessageCatalogue.text("paper.calendar.byPhone", hub);
            case VIDEO -> MessageCatalogue.text("paper.calendar.byVideo", hub);
        };
    }
}
