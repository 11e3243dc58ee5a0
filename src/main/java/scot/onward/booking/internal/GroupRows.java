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
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.GroupCard;
import scot.onward.booking.GroupParticipant;
import scot.onward.booking.NoShowReason;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Reads group sessions and who has a place in them. */
@Component
public class GroupRows {

    private static final String CARDS = """
            select g.*, adviser.name as adviser_name, room.name as room_name,
              (select count(*) from group_place p where p.group_session_id = g.id and p.appointment_id is not null) as taken,
              (select count(*) from appointment a where a.group_session_id = g.id and a.status in ('ARRIVED', 'CHECKED_IN')) as here,
              (select count(*) from appointment a where a.group_session_id = g.id and a.status in ('BOOKED', 'ARRIVED')
                and g.ends_at <= ?) as unresolved,
              (select count(*) from waiting_entry w where w.group_session_id = g.id and w.status = 'WAITING') as waiting
            from group_session g
            join adviser on adviser.id = g.adviser_id
            left join room on room.id = g.room_id
            where\s""";

    private final JdbcTemplate jdbc;

    GroupRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A group session as planned. */
    public record Group(
            UUID id,
            UUID hubId,
            UUID serviceId,
            UUID adviserId,
            @Nullable UUID roomId,
            Delivery delivery,
            String title,
            TimeSpan span,
            int places,
            boolean cancelled) {

        /** Whether nobody can be given a place any more. */
        boolean isOver(Instant now) {
            return cancelled || !now.isBefore(span.to());
        }
    }

    /** One group session, kept from everybody else until the present transaction is over. */
    Optional<Group> lock(UUID id) {
        return jdbc.query("select * from group_session where id = ? for update", GroupRows::group, id).stream()
                .findFirst();
    }

    public Optional<Group> find(UUID id) {
        return jdbc.query("select * from group_session where id = ?", GroupRows::group, id).stream()
                .findFirst();
    }

    /** Those at a hub that start in {@code span}, in order; a cancelled one only while somebody has to be told. */
    public List<GroupCard> ofHub(UUID hubId, TimeSpan span, Instant now) {
        return cards(
                "g.hub_id = ? and g.starts_at >= ? and g.starts_at < ? and g.cancelled_at is null", now, hubId, span);
    }

    public List<GroupCard> ofAdviser(UUID adviserId, TimeSpan span, Instant now) {
        return cards(
                "g.adviser_id = ? and g.starts_at >= ? and g.starts_at < ? and g.cancelled_at is null",
                now,
                adviserId,
                span);
    }

    public Optional<GroupCard> card(UUID id, Instant now) {
        return jdbc.query(CARDS + "g.id = ?", GroupRows::card, Timestamp.from(now), id).stream()
                .findFirst();
    }

    private List<GroupCard> cards(String condition, Instant now, UUID whose, TimeSpan span) {
        return jdbc.query(
                CARDS + condition + " order by g.starts_at, g.title, g.id",
                GroupRows::card,
                Timestamp.from(now),
                whose,
                Timestamp.from(span.from()),
                Timestamp.from(span.to()));
    }

    /** Who has or had a place: by name, cancelled ones last. */
    public List<GroupParticipant> participants(UUID id) {
        return jdbc.query("""
                select a.*, c.name, c.known_as, c.interpreter as client_interpreter,
                  (select group_concat(n.need) from client_need n where n.client_id = a.client_id) as needs
                from appointment a join client c on c.id = a.client_id
                where a.group_session_id = ? and a.status <> 'ENTERED_IN_ERROR'
                order by a.status = 'CANCELLED', c.name, a.id
                """, GroupRows::participant, id);
    }

    /** The appointments of a group session that are not over. */
    List<UUID> open(UUID id) {
        return jdbc.query(
                "select id from appointment where group_session_id = ? and status in ('BOOKED', 'ARRIVED') order by id",
                (row, n) -> row.getObject(1, UUID.class),
                id);
    }

    /** The place that a client has already. */
    Optional<UUID> placeOf(UUID id, UUID clientId) {
        return jdbc
                .query(
                        "select id from appointment where group_session_id = ? and client_id = ? and status not in ('CANCELLED', 'ENTERED_IN_ERROR')",
                        (row, n) -> row.getObject(1, UUID.class),
                        id,
                        clientId)
                .stream()
                .findFirst();
    }

    private static Group group(ResultSet row, int n) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getObject("service_id", UUID.class),
                row.getObject("adviser_id", UUID.class),
                row.getObject("room_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                row.getString("title"),
                new TimeSpan(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                row.getInt("places"),
                row.getTimestamp("cancelled_at") != null);
    }

    private static GroupCard card(ResultSet row, int n) throws SQLException {
        return new GroupCard(
                row.getObject("id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getString("title"),
                row.getObject("adviser_id", UUID.class),
                row.getString("adviser_name"),
                row.getString("room_name"),
                Delivery.valueOf(row.getString("delivery")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getInt("taken"),
                row.getInt("places"),
                row.getInt("here"),
                row.getInt("waiting"),
                row.getInt("unresolved"),
                row.getTimestamp("cancelled_at") != null);
    }

    private static GroupParticipant participant(ResultSet row, int n) throws SQLException {
        Timestamp arrived = row.getTimestamp("arrived_at");
        String reason = row.getString("no_show_reason");
        String by = row.getString("cancelled_by");
        return new GroupParticipant(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                BoardCards.nameToUse(row.getString("name"), row.getString("known_as")),
                AppointmentStatus.valueOf(row.getString("status")),
                arrived == null ? null : arrived.toInstant(),
                reason == null ? null : NoShowReason.valueOf(reason),
                by == null ? null : CancelledBy.valueOf(by),
                row.getString("client_interpreter"),
                BoardCards.needs(row.getString("needs")));
    }
}
