package scot.onward.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** What the tests of screens find at the desk of a hub of their own. */
public final class BookingScenes {

    private final BookingScene scene;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final UUID adviser;

    public BookingScenes(JdbcTemplate jdbc, Clock clock) {
        this.scene = new BookingScene(jdbc);
        this.jdbc = jdbc;
        this.clock = clock;
        this.adviser = scene.adviser("Morag Kerr");
    }

    public SignedIn receptionist() {
        return scene.receptionist;
    }

    public UUID hub() {
        return scene.hub;
    }

    public UUID service() {
        return scene.service;
    }

    public UUID adviser() {
        return adviser;
    }

    /** Another service of the hub's, given in a clinic as well. */
    public UUID alsoGiven(UUID clinic) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, 'Housing', 'Home session', 30)",
                id,
                scene.organisation);
        jdbc.update("insert into clinic_service (clinic_id, service_id) values (?, ?)", clinic, id);
        return id;
    }

    public UUID client(String name) {
        return scene.client(name);
    }

    /** The next working day: nothing is booked on it yet. */
    public LocalDate tomorrow() {
        return WorkingCalendar.scottish().plusWorkingDays(HubTime.today(clock), 1);
    }

    public UUID clinicTomorrow() {
        return scene.clinic(adviser, scene.room, tomorrow());
    }

    /** Somebody else takes the first time of tomorrow's clinic. */
    public void bookFirst(Appointments appointments) {
        UUID clinic = jdbc.queryForList("select id from clinic where hub_id = ?", UUID.class, scene.hub)
                .getFirst();
        appointments.book(scene.request(
                clinic,
                scene.client("Betty Lennox"),
                tomorrow().atTime(9, 0).atZone(HubTime.ZONE).toInstant()));
    }

    /** The hub's service gets a name that no other has. */
    public void renameService(String name) {
        jdbc.update("update offered_service set neutral_name = ? where id = ?", name, scene.service);
    }

    /** The five minutes of everybody at this desk are over. */
    public void letHoldsExpire() {
        jdbc.update(
                "update time_hold set created_at = created_at - interval 1 hour, expires_at = now(6) - interval 1 minute where hub_id = ?",
                scene.hub);
    }

    /** Somebody else at the same desk. */
    public SignedIn colleague() {
        return scene.account(Role.RECEPTION, null, scene.hub);
    }

    /** A client is booked with another adviser, by phone, tomorrow at nine. */
    public UUID onThePhoneTomorrow(UUID client, Appointments appointments) {
        UUID clinic = scene.clinic(scene.adviser("Nadia Iqbal"), null, tomorrow());
        BookingRequest request = scene.request(
                clinic, client, tomorrow().atTime(9, 0).atZone(HubTime.ZONE).toInstant());
        appointments.book(request);
        return request.appointmentId();
    }

    /** An appointment that has just begun. */
    public UUID dueNow(UUID client) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.update(
                """
                insert into appointment (id, hub_id, adviser_id, room_id, client_id, service_id, delivery, starts_at, ends_at,
                  status, reference, booked_at) values (?, ?, ?, ?, ?, ?, 'IN_PERSON', ?, ?, 'BOOKED', '7K2M', ?)
                """,
                id,
                scene.hub,
                adviser,
                scene.room,
                client,
                scene.service,
                Timestamp.from(now.minusSeconds(60)),
                Timestamp.from(now.plusSeconds(1800)),
                Timestamp.from(now));
        return id;
    }

    public String statusOf(UUID appointmentId) {
        return String.valueOf(
                jdbc.queryForObject("select status from appointment where id = ?", String.class, appointmentId));
    }

    public void waits(UUID client) {
        jdbc.update("""
                insert into waiting_entry (id, client_id, hub_id, service_id, delivery, suits, short_notice, status, since)
                values (?, ?, ?, ?, 'IN_PERSON', 'ANY_TIME', true, 'WAITING', ?)
                """, UUID.randomUUID(), client, scene.hub, scene.service, Timestamp.from(clock.instant()));
    }

    /** A class of an hour tomorrow, as it is to be. */
    public GroupPlan group(int places, LocalTime starts) {
        return new GroupPlan(
                scene.hub,
                scene.service,
                scene.adviser("Eilidh Ross"),
                scene.room,
                Delivery.IN_PERSON,
                "English class",
                tomorrow(),
                starts,
                starts.plusHours(1),
                places,
                1,
                Set.of());
    }
}
