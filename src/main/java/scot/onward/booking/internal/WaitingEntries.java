package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.NewWaiting;
import scot.onward.booking.WhatSuits;
import scot.onward.shared.Delivery;

/** Who waits for a time, as kept. */
@Component
public class WaitingEntries {

    private final JdbcTemplate jdbc;

    WaitingEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an entry says about its place on the list.
     *
     * @param language what adviser or interpreter must speak
     * @param groupSessionId the one group session that the person waits for, if it is one
     */
    public record Entry(
            UUID id,
            UUID clientId,
            UUID hubId,
            UUID serviceId,
            @Nullable UUID referralId,
            Delivery delivery,
            @Nullable String language,
            @Nullable LocalDate lastSafeDate,
            @Nullable UUID groupSessionId,
            boolean waiting) {}

    /** Adds an entry; whoever waits for the same keeps their place. */
    public void add(NewWaiting waiting, @Nullable UUID groupSessionId, Instant now) {
        WhatSuits suits = waiting.suits();
        jdbc.update(
                """
                insert into waiting_entry (id, client_id, hub_id, service_id, referral_id, delivery, suits, suits_days, minutes,
                  language, short_notice, level, last_safe_date, status, since, group_session_id)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select level from referral where id = ?), ?, 'WAITING', ?, ? from dual
                where not exists (select 1 from waiting_entry w where w.client_id = ? and w.hub_id = ? and w.service_id = ?
                  and w.group_session_id <=> ? and w.status = 'WAITING')
                """,
                UUID.randomUUID(),
                waiting.clientId(),
                waiting.hubId(),
                waiting.serviceId(),
                waiting.referralId(),
                waiting.delivery().name(),
                suits.half().name(),
                days(suits.days()),
                suits.minutes(),
                suits.language(),
                suits.shortNotice(),
                waiting.referralId(),
                waiting.lastSafeDate(),
                Timestamp.from(now),
                groupSessionId,
                waiting.clientId(),
                waiting.hubId(),
                waiting.serviceId(),
                groupSessionId);
    }

    /** Changes what suits; false when the person is off the list. */
    public boolean change(UUID entryId, WhatSuits suits) {
        return jdbc.update(
                        """
                        update waiting_entry set suits = ?, suits_days = ?, minutes = ?, language = ?, short_notice = ?,
                          version = version + 1 where id = ? and status = 'WAITING'
                        """,
                        suits.half().name(),
                        days(suits.days()),
                        suits.minutes(),
                        suits.language(),
                        suits.shortNotice(),
                        entryId)
                == 1;
    }

    /** An entry, kept from everybody else until the present transaction is over. */
    public Optional<Entry> lock(UUID entryId) {
        return jdbc
                .query(
                        "select w.*, coalesce(w.language, nullif(c.interpreter, '')) as spoken from waiting_entry w join client c on c.id = w.client_id where w.id = ? for update",
                        (row, n) -> new Entry(
                                row.getObject("id", UUID.class),
                                row.getObject("client_id", UUID.class),
                                row.getObject("hub_id", UUID.class),
                                row.getObject("service_id", UUID.class),
                                row.getObject("referral_id", UUID.class),
                                Delivery.valueOf(row.getString("delivery")),
                                row.getString("spoken"),
                                row.getObject("last_safe_date", LocalDate.class),
                                row.getObject("group_session_id", UUID.class),
                                row.getString("status").equals("WAITING")),
                        entryId)
                .stream()
                .findFirst();
    }

    /** The service that a clinic gives of those that go by the name of the one somebody waits for. */
    UUID serviceAt(UUID clinicId, Entry entry) {
        return jdbc.query("""
                        select o.id from clinic_service k join offered_service o on o.id = k.service_id
                        join offered_service s on s.id = ? and s.neutral_name = o.neutral_name
                        where k.clinic_id = ? order by o.id <> s.id, o.id limit 1
                        """, (row, n) -> row.getObject(1, UUID.class), entry.serviceId(), clinicId).stream()
                .findFirst()
                .orElse(entry.serviceId());
    }

    public boolean withdraw(UUID entryId, Instant now) {
        return jdbc.update(
                        "update waiting_entry set status = 'WITHDRAWN', settled_at = ?, version = version + 1 where id = ? and status = 'WAITING'",
                        Timestamp.from(now),
                        entryId)
                == 1;
    }

    /** Whoever waited for a group session that is off waits for another time of its service. */
    void waitForAnother(UUID groupSessionId) {
        jdbc.update(
                "update waiting_entry set group_session_id = null, version = version + 1 where group_session_id = ? and status = 'WAITING'",
                groupSessionId);
    }

    /** A booking ends the waiting at the same hub, a place in a group session only that for it; whether anybody waited. */
    boolean settledBy(Appointment appointment, Instant now) {
        return jdbc.update(
                        """
                update waiting_entry set status = 'BOOKED', settled_at = ?, appointment_id = ?, version = version + 1
                where client_id = ? and status = 'WAITING' and hub_id = ? and group_session_id <=> ?
                """,
                        Timestamp.from(now),
                        appointment.id(),
                        appointment.clientId(),
                        appointment.hubId(),
                        appointment.groupSessionId())
                > 0;
    }

    /** What a booking had ended goes on, since it was never meant. */
    void waitsAgain(Appointment appointment) {
        jdbc.update("""
                update waiting_entry set status = 'WAITING', settled_at = null, appointment_id = null, version = version + 1
                where appointment_id = ? and status = 'BOOKED'
                """, appointment.id());
    }

    private static @Nullable String days(Collection<DayOfWeek> days) {
        return days.isEmpty() ? null : days.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
