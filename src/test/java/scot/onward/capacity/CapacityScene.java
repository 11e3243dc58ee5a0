package scot.onward.capacity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** A hub of its own with clinics of four times of 45 minutes, 09:00 to 12:00, written straight into the tables. */
public final class CapacityScene {

    public final UUID hub = UUID.randomUUID();
    public final UUID room = UUID.randomUUID();
    public final UUID otherRoom = UUID.randomUUID();
    public final UUID service = UUID.randomUUID();
    public final UUID morag = UUID.randomUUID();
    public final UUID bola = UUID.randomUUID();
    public final LocalDate day;
    public final LocalDate nextDay;
    private final UUID organisation = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private final JdbcTemplate jdbc;
    private final Clock clock;

    public CapacityScene(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        WorkingCalendar calendar = WorkingCalendar.scottish();
        day = calendar.plusWorkingDays(HubTime.today(clock), 1);
        nextDay = calendar.plusWorkingDays(day, 1);
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'HUB_OPERATOR')",
                organisation,
                "Org " + organisation);
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, opens, closes)
                values (?, ?, ?, 'Parkhead', 'JOB_CENTRE', 'A street', 'G31', '0141 496 0100', '08:00', '18:00')
                """, hub, organisation, "Hub " + hub);
        room(room, "Room 1");
        room(otherRoom, "Room 2");
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, 'Money', 'Advice', 45)",
                service,
                organisation);
        adviser(morag, "Morag Kerr");
        adviser(bola, "Bola Adeniyi");
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, created_at)
                values (?, ?, 'Isla Drummond', 'Hub manager', 'MANAGER', 'x', ?, now())
                """, account, account + "@test.example", organisation);
    }

    public SignedIn manager() {
        return new SignedIn(
                account,
                account + "@test.example",
                "Isla Drummond",
                "Hub manager",
                Role.MANAGER,
                organisation,
                Set.of(hub),
                null);
    }

    private void room(UUID id, String name) {
        jdbc.update(
                "insert into room (id, hub_id, name, step_free, hearing_loop, private, child_friendly, seats) values (?, ?, ?, true, false, true, false, 4)",
                id,
                hub,
                name);
    }

    private void adviser(UUID id, String name) {
        jdbc.update("insert into adviser (id, organisation_id, name) values (?, ?, ?)", id, organisation, name);
        jdbc.update("insert into adviser_service (adviser_id, service_id) values (?, ?)", id, service);
    }

    /** A clinic on one day. */
    public UUID clinic(UUID adviser, UUID inRoom, LocalDate on) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into clinic (id, hub_id, adviser_id, room_id, delivery, recurrence, valid_from, valid_until, starts, ends,
                  slot_minutes) values (?, ?, ?, ?, 'IN_PERSON', 'ONCE', ?, ?, '09:00', '12:00', 45)
                """, id, hub, adviser, inRoom, on, on);
        jdbc.update("insert into clinic_service (clinic_id, service_id) values (?, ?)", id, service);
        return id;
    }

    public Instant at(LocalDate on, int hour, int minute) {
        return on.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }

    public UUID client() {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into client (id, name, name_key, phone, phone_ok, text_ok, created_at) values (?, 'Secret Name', 'secret name', '07700 900214', true, true, now())",
                id);
        jdbc.update("insert into client_hub (client_id, hub_id) values (?, ?)", id, hub);
        return id;
    }

    /** Somebody in the n-th time of a clinic's day. */
    public UUID book(UUID clinic, UUID adviser, UUID inRoom, LocalDate on, int nth, String status) {
        UUID id = UUID.randomUUID();
        UUID client = client();
        Instant starts = at(on, 9, 0).plusSeconds(2700L * nth);
        Instant ends = starts.plusSeconds(2700);
        boolean cancelled = status.equals("CANCELLED");
        jdbc.update(
                """
                insert into appointment (id, hub_id, clinic_id, adviser_id, room_id, client_id, service_id, delivery, starts_at,
                  ends_at, status, reference, booked_at, cancelled_by) values (?, ?, ?, ?, ?, ?, ?, 'IN_PERSON', ?, ?, ?, '7K2M', now(), ?)
                """,
                id,
                hub,
                clinic,
                adviser,
                inRoom,
                client,
                service,
                Timestamp.from(starts),
                Timestamp.from(ends),
                status,
                cancelled ? "CLIENT" : null);
        if (!cancelled) {
            claim(id, adviser, "ADVISER", starts, ends);
            claim(id, inRoom, "ROOM", starts, ends);
            claim(id, client, "CLIENT", starts, ends);
        }
        return id;
    }

    private void claim(UUID appointment, UUID resource, String kind, Instant starts, Instant ends) {
        jdbc.update(
                "insert into claim (appointment_id, resource_id, resource_kind, starts_at, ends_at) values (?, ?, ?, ?, ?)",
                appointment,
                resource,
                kind,
                Timestamp.from(starts),
                Timestamp.from(ends));
    }

    public void waits(int days, @Nullable Integer level, @Nullable LocalDate lastSafe) {
        jdbc.update(
                """
                insert into waiting_entry (id, client_id, hub_id, service_id, delivery, suits, short_notice, level, last_safe_date,
                  status, since) values (?, ?, ?, ?, 'IN_PERSON', 'ANY_TIME', true, ?, ?, 'WAITING', ?)
                """,
                UUID.randomUUID(),
                client(),
                hub,
                service,
                level,
                lastSafe,
                Timestamp.from(clock.instant().minusSeconds(days * 86_400L + 3600)));
    }
}
