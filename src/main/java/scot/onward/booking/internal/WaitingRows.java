package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.OfferRow;
import scot.onward.booking.OfferState;
import scot.onward.booking.OpenOffer;
import scot.onward.booking.Suits;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingRow;
import scot.onward.booking.WhatSuits;
import scot.onward.shared.Delivery;

/** Reads who waits, with what is offered to them. */
@Component
public class WaitingRows {

    private static final String TO_BOOK = """
            from referral r join client c on c.id = r.client_id
            where r.hub_id = ? and r.status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT')
            """;

    /** An offer with the names of who sees whom where. */
    static final String OFFERS = """
            select o.id as offer_id, o.waiting_entry_id, o.clinic_id, o.group_session_id as offered_session, o.starts_at, o.ends_at,
              o.offered_at, o.expires_at, o.status as offer_status, o.settled_at as answered_at, who.name as offered_by,
              coalesce(clinic_adviser.name, group_adviser.name) as adviser_name,
              coalesce(clinic_room.name, group_room.name) as room_name, coalesce(k.delivery, g.delivery) as offer_delivery
            from waiting_offer o
            join account who on who.id = o.offered_by
            left join clinic k on k.id = o.clinic_id
            left join adviser clinic_adviser on clinic_adviser.id = k.adviser_id
            left join room clinic_room on clinic_room.id = k.room_id
            left join group_session g on g.id = o.group_session_id
            left join adviser group_adviser on group_adviser.id = g.adviser_id
            left join room group_room on group_room.id = g.room_id
            """;

    private static final String WAITING = """
            select w.*, c.name, c.known_as, s.neutral_name, offer.*
            from waiting_entry w
            join client c on c.id = w.client_id
            join offered_service s on s.id = w.service_id
            left join (%s where o.status = 'OFFERED' and o.expires_at > ?) offer on offer.waiting_entry_id = w.id
            where w.status = 'WAITING' and\s""".formatted(OFFERS);

    private final JdbcTemplate jdbc;

    WaitingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Who waits at a hub for a time: by level, then by last safe date, then longest first. */
    public List<WaitingRow> ofHub(UUID hubId, Instant now) {
        return jdbc.query(
                WAITING + " w.hub_id = ? and w.group_session_id is null"
                        + " order by coalesce(w.level, 4), w.last_safe_date is null, w.last_safe_date, w.since",
                WaitingRows::row,
                Timestamp.from(now),
                hubId);
    }

    /** Who waits for a place in a group session, longest first. */
    public List<WaitingRow> ofGroup(UUID groupSessionId, Instant now) {
        return jdbc.query(
                WAITING + " w.group_session_id = ? order by w.since, w.id",
                WaitingRows::row,
                Timestamp.from(now),
                groupSessionId);
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

    /** How many wait for a time of their own or are to be booked. */
    public int count(UUID hubId) {
        Integer waiting = jdbc.queryForObject(
                "select count(*) from waiting_entry where hub_id = ? and status = 'WAITING' and group_session_id is null",
                Integer.class,
                hubId);
        Integer toBook = jdbc.queryForObject("select count(*) " + TO_BOOK, Integer.class, hubId);
        return (waiting == null ? 0 : waiting) + (toBook == null ? 0 : toBook);
    }

    /** What was offered to somebody, latest first. */
    public List<OfferRow> offersTo(UUID entryId) {
        return jdbc.query(
                OFFERS + " where o.waiting_entry_id = ? order by o.offered_at desc",
                (row, n) -> {
                    Timestamp answered = row.getTimestamp("answered_at");
                    return new OfferRow(
                            row.getObject("offer_id", UUID.class),
                            row.getTimestamp("starts_at").toInstant(),
                            row.getString("adviser_name"),
                            row.getTimestamp("offered_at").toInstant(),
                            row.getString("offered_by"),
                            OfferState.valueOf(row.getString("offer_status")),
                            answered == null ? null : answered.toInstant());
                },
                entryId);
    }

    private static WaitingRow row(ResultSet row, int n) throws SQLException {
        return new WaitingRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                BoardCards.nameToUse(row.getString("name"), row.getString("known_as")),
                row.getObject("service_id", UUID.class),
                row.getString("neutral_name"),
                row.getObject("referral_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                new WhatSuits(
                        days(row.getString("suits_days")),
                        Suits.valueOf(row.getString("suits")),
                        row.getBoolean("short_notice"),
                        row.getObject("minutes", Integer.class),
                        row.getString("language")),
                row.getObject("level", Integer.class),
                row.getObject("last_safe_date", LocalDate.class),
                row.getTimestamp("since").toInstant(),
                row.getObject("offer_id", UUID.class) == null ? null : offer(row));
    }

    static OpenOffer offer(ResultSet row) throws SQLException {
        return new OpenOffer(
                row.getObject("offer_id", UUID.class),
                row.getObject("waiting_entry_id", UUID.class),
                row.getObject("clinic_id", UUID.class),
                row.getObject("offered_session", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("adviser_name"),
                row.getString("room_name"),
                Delivery.valueOf(row.getString("offer_delivery")),
                row.getString("offered_by"),
                row.getTimestamp("offered_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }

    private static Set<DayOfWeek> days(@Nullable String words) {
        return words == null
                ? Set.of()
                : Stream.of(words.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
