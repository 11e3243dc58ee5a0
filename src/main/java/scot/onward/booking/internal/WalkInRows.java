package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.BookingTakenBack;
import scot.onward.booking.WalkInRow;

/** The list of the desk as kept. */
@Component
public class WalkInRows {

    private final JdbcTemplate jdbc;

    WalkInRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How somebody came off the list. */
    public enum Settled {
        BOOKED,
        LEFT,
        WAITING_LIST
    }

    void add(UUID id, UUID hubId, UUID clientId, UUID referralId, Instant now) {
        jdbc.update(
                "insert into walk_in (id, hub_id, client_id, referral_id, came_at) values (?, ?, ?, ?, ?)",
                id,
                hubId,
                clientId,
                referralId,
                Timestamp.from(now));
    }

    /** Who came under this id before, if anybody. */
    Optional<Kept> find(UUID id) {
        return jdbc
                .query(
                        """
                        select w.client_id, w.appointment_id, r.level from walk_in w join referral r on r.id = w.referral_id
                        where w.id = ?
                        """,
                        (row, n) -> new Kept(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)),
                        id)
                .stream()
                .findFirst();
    }

    /** A walk-in that is on record. */
    record Kept(UUID clientId, @Nullable UUID appointmentId, int level) {}

    public List<WalkInRow> at(UUID hubId) {
        return jdbc.query(
                """
                select w.*, c.name, c.known_as, r.level, r.last_safe_date
                from walk_in w
                join client c on c.id = w.client_id
                left join referral r on r.id = w.referral_id
                where w.hub_id = ? and w.settled_at is null
                order by w.came_at
                """,
                (row, n) -> new WalkInRow(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getObject("referral_id", UUID.class),
                        BoardCards.nameToUse(row.getString("name"), row.getString("known_as")),
                        row.getTimestamp("came_at").toInstant(),
                        row.getObject("level", Integer.class),
                        row.getObject("last_safe_date", LocalDate.class)),
                hubId);
    }

    public Optional<UUID> hubOf(UUID id) {
        return jdbc
                .query("select hub_id from walk_in where id = ?", (row, n) -> row.getObject(1, UUID.class), id)
                .stream()
                .findFirst();
    }

    /** @return false when it was settled before */
    public boolean settle(UUID id, Settled how, Instant now) {
        return jdbc.update(
                        "update walk_in set settled_at = ?, settled_as = ? where id = ? and settled_at is null",
                        Timestamp.from(now),
                        how.name(),
                        id)
                == 1;
    }

    /** Whoever a booking had sent from the desk is there again, since it was never meant. */
    void takenBack(BookingTakenBack booking) {
        jdbc.update(
                "update walk_in set settled_at = null, settled_as = null, appointment_id = null where appointment_id = ? and settled_as = 'BOOKED'",
                booking.appointmentId());
    }

    /** A booking at the same hub ends the waiting at its desk. */
    void settledBy(Appointment booked, Instant now) {
        jdbc.update("""
                update walk_in set settled_at = ?, settled_as = 'BOOKED', appointment_id = ?
                where client_id = ? and hub_id = ? and settled_at is null
                """, Timestamp.from(now), booked.id(), booked.clientId(), booked.hubId());
    }
}
