package scot.onward.booking;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.Delivery;

/** A hub of its own with clinics, advisers, clients and people at the desk, made of fresh ids for one test. */
final class BookingScene {

    final UUID organisation = UUID.randomUUID();
    final UUID hub = UUID.randomUUID();
    final UUID room = UUID.randomUUID();
    final UUID service = UUID.randomUUID();
    final SignedIn receptionist;

    private final JdbcTemplate jdbc;

    BookingScene(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'HUB_OPERATOR')",
                organisation,
                "Org " + organisation);
        addHub(hub, "Hub");
        addRoom(room, "Room 1", true);
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, 'Money advice', 'Advice session', 45)",
                service,
                organisation);
        receptionist = account(Role.RECEPTION, null, hub);
    }

    void addHub(UUID id, String name) {
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, directions, opens, closes)
                values (?, ?, ?, ?, 'JOB_CENTRE', 'A street', 'G31', '0141 496 0100', 'first floor', '08:00', '20:00')
                """, id, organisation, name + " " + id, name);
    }

    void addRoom(UUID id, String name, boolean stepFree) {
        jdbc.update(
                "insert into room (id, hub_id, name, step_free, hearing_loop, private, child_friendly, seats) values (?, ?, ?, ?, false, true, false, 4)",
                id,
                hub,
                name + " " + id.toString().substring(0, 4),
                stepFree);
    }

    UUID adviser(String name) {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into adviser (id, organisation_id, name) values (?, ?, ?)", id, organisation, name);
        return id;
    }

    SignedIn account(Role role, @Nullable UUID adviserId, UUID... hubs) {
        UUID id = UUID.randomUUID();
        String email = id + "@test.example";
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, adviser_id, created_at)
                values (?, ?, 'Donna Whyte', 'Desk', ?, 'x', ?, ?, now())
                """, id, email, role.name(), organisation, adviserId);
        return new SignedIn(id, email, "Donna Whyte", "Desk", role, organisation, Set.of(hubs), adviserId);
    }

    /** A clinic of 45 minutes a time, 09:00 to 17:00 on one day. */
    UUID clinic(UUID adviser, @Nullable UUID roomId, LocalDate day) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into clinic (id, hub_id, adviser_id, room_id, delivery, recurrence, valid_from, valid_until, starts,
                  ends, slot_minutes) values (?, ?, ?, ?, ?, 'ONCE', ?, ?, '09:00', '17:00', 45)
                """, id, hub, adviser, roomId, roomId == null ? "PHONE" : "IN_PERSON", day, day);
        jdbc.update("insert into clinic_service (clinic_id, service_id) values (?, ?)", id, service);
        return id;
    }

    /** A clinic of 45 minutes a time, 09:00 to 17:00 every week from a day on. */
    UUID weeklyClinic(UUID adviser, @Nullable UUID roomId, LocalDate from) {
        UUID id = clinic(adviser, roomId, from);
        jdbc.update(
                "update clinic set recurrence = 'WEEKLY', weekday = ?, valid_until = null where id = ?",
                from.getDayOfWeek().name(),
                id);
        return id;
    }

    void speaks(UUID adviser, String language) {
        jdbc.update("insert into adviser_language (adviser_id, language) values (?, ?)", adviser, language);
    }

    /** Somebody who interprets a language from 09:00 to 17:00 on every day, met in these ways. */
    UUID interpreter(String language, int noticeMinutes, Delivery... ways) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into interpreter (id, name, notice_minutes, active) values (?, 'Ewa Nowak', ?, true)",
                id,
                noticeMinutes);
        jdbc.update("insert into interpreter_language (interpreter_id, language) values (?, ?)", id, language);
        for (Delivery way : ways) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                jdbc.update(
                        "insert into interpreter_hours (interpreter_id, delivery, weekday, starts, ends) values (?, ?, ?, '09:00', '17:00')",
                        id,
                        way.name(),
                        weekday.name());
            }
        }
        return id;
    }

    UUID client(String name) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into client (id, name, name_key, phone, text_ok, created_at) values (?, ?, ?, '07700 900214', true, now())",
                id,
                name,
                name.toLowerCase(Locale.ROOT));
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            jdbc.update("insert ignore into client_word (client_id, word) values (?, ?)", id, word);
        }
        jdbc.update("insert into client_hub (client_id, hub_id) values (?, ?)", id, hub);
        return id;
    }

    BookingRequest request(UUID clinic, UUID client, Instant startsAt) {
        return request(clinic, client, startsAt, 45);
    }

    BookingRequest request(UUID clinic, UUID client, Instant startsAt, int minutes) {
        return BookingRequest.of(client, clinic, service, startsAt, minutes);
    }

    /** A client of this hub is one of another hub's as well. */
    void isClientOf(UUID client, UUID otherHub) {
        jdbc.update("insert into client_hub (client_id, hub_id) values (?, ?)", client, otherHub);
    }

    /** Somebody who waits for any time. */
    UUID waits(UUID client) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into waiting_entry (id, client_id, hub_id, service_id, delivery, suits, short_notice, status, since)
                values (?, ?, ?, ?, 'IN_PERSON', 'ANY_TIME', true, 'WAITING', now())
                """, id, client, hub, service);
        return id;
    }

    /** So many claims of one resource, of whatever taker, that overlap each other; always none. */
    int overlaps() {
        Integer count = jdbc.queryForObject("""
                select count(*) from claim a join claim b on a.resource_id = b.resource_id and a.lane = b.lane
                  and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                  and (a.starts_at < b.starts_at or a.starts_at = b.starts_at and a.ends_at < b.ends_at)
                """, Integer.class);
        return count == null ? 0 : count;
    }

    int appointments(UUID clinic, Instant startsAt) {
        Integer count = jdbc.queryForObject(
                "select count(*) from appointment where clinic_id = ? and starts_at = ? and status = 'BOOKED'",
                Integer.class,
                clinic,
                Timestamp.from(startsAt));
        return count == null ? 0 : count;
    }
}
