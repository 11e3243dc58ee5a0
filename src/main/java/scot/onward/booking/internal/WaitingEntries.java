package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.NewWaiting;
import scot.onward.booking.Suits;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.Delivery;

/** Who waits for a time, as kept. */
@Component
public class WaitingEntries {

    private static final String TO_BOOK = """
            from referral r join client c on c.id = r.client_id
            where r.hub_id = ? and r.status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT')
            """;

    private final JdbcTemplate jdbc;

    WaitingEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(NewWaiting waiting, Instant now) {
        jdbc.update(
                """
                insert into waiting_entry (id, client_id, hub_id, service_id, referral_id, delivery, suits, short_notice,
                  level, last_safe_date, status, since)
                select ?, ?, ?, ?, ?, ?, ?, ?, (select level from referral where id = ?), ?, 'WAITING', ? from dual
                where not exists (select 1 from waiting_entry w where w.client_id = ? and w.hub_id = ? and w.service_id = ?
                  and w.status = 'WAITING')
                """,
                UUID.randomUUID(),
                waiting.clientId(),
                waiting.hubId(),
                waiting.serviceId(),
                waiting.referralId(),
                waiting.delivery().name(),
                waiting.suits().name(),
                waiting.shortNotice(),
                waiting.referralId(),
                waiting.lastSafeDate(),
                Timestamp.from(now),
                waiting.clientId(),
                waiting.hubId(),
                waiting.serviceId());
    }

    public Optional<UUID> hubOf(UUID entryId) {
        return jdbc
                .query(
                        "select hub_id from waiting_entry where id = ?",
                        (row, n) -> row.getObject(1, UUID.class),
                        entryId)
                .stream()
                .findFirst();
    }

    public boolean withdraw(UUID entryId, Instant now) {
        return jdbc.update(
                        "update waiting_entry set status = 'WITHDRAWN', settled_at = ?, version = version + 1 where id = ? and status = 'WAITING'",
                        Timestamp.from(now),
                        entryId)
                == 1;
    }

    public List<WaitingRow> waiting(UUID hubId) {
        return jdbc.query(
                """
                select w.*, c.name, c.known_as, s.neutral_name
                from waiting_entry w
                join client c on c.id = w.client_id
                join offered_service s on s.id = w.service_id
                where w.hub_id = ? and w.status = 'WAITING'
                order by coalesce(w.level, 4), w.last_safe_date is null, w.last_safe_date, w.since
                """,
                (row, n) -> new WaitingRow(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        BoardCards.nameToUse(row.getString("name"), row.getString("known_as")),
                        row.getObject("service_id", UUID.class),
                        row.getString("neutral_name"),
                        row.getObject("referral_id", UUID.class),
                        Delivery.valueOf(row.getString("delivery")),
                        Suits.valueOf(row.getString("suits")),
                        row.getBoolean("short_notice"),
                        row.getObject("level", Integer.class),
                        row.getObject("last_safe_date", LocalDate.class),
                        row.getTimestamp("since").toInstant()),
                hubId);
    }

    public List<ToBookRow> toBook(UUID hubId) {
        return jdbc.query(
                "select r.id, r.client_id, c.name, c.known_as, r.level, r.last_safe_date, r.book_by, r.received_at "
                        + TO_BOOK
                        + " order by r.level, r.last_safe_date is null, r.last_safe_date, r.received_at limit 200",
                (row, n) -> new ToBookRow(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        BoardCards.nameToUse(row.getString("name"), row.getString("known_as")),
                        row.getInt("level"),
                        row.getObject("last_safe_date", LocalDate.class),
                        row.getObject("book_by", LocalDate.class),
                        row.getTimestamp("received_at").toInstant()),
                hubId);
    }

    public int count(UUID hubId) {
        Integer waiting = jdbc.queryForObject(
                "select count(*) from waiting_entry where hub_id = ? and status = 'WAITING'", Integer.class, hubId);
        Integer toBook = jdbc.queryForObject("select count(*) " + TO_BOOK, Integer.class, hubId);
        return (waiting == null ? 0 : waiting) + (toBook == null ? 0 : toBook);
    }

    /** A booking ends the waiting at the same hub. */
    void settledBy(Appointment appointment, Instant now) {
        jdbc.update("""
                update waiting_entry set status = 'BOOKED', settled_at = ?, appointment_id = ?, version = version + 1
                where client_id = ? and status = 'WAITING' and hub_id = ?
                """, Timestamp.from(now), appointment.id(), appointment.clientId(), appointment.hubId());
    }
}
