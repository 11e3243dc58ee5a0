package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** A hub with clinics and people on one working day to come, for tests of the board in a browser. */
public final class BoardScene {

    private final BookingScene scene;
    private final JdbcTemplate jdbc;
    private final Appointments appointments;
    private final CurrentUser currentUser;
    private final LocalDate day;
    private int rooms;

    public BoardScene(JdbcTemplate jdbc, Clock clock, Appointments appointments, CurrentUser currentUser) {
        this.scene = new BookingScene(jdbc);
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.currentUser = currentUser;
        this.day = WorkingCalendar.scottish().plusWorkingDays(HubTime.today(clock), 1);
    }

    /** The board's address. */
    public String address() {
        return "/today?hub=" + scene.hub + "&day=" + day;
    }

    public LocalDate day() {
        return day;
    }

    /** A receptionist of the hub, who signs in with the demonstration's password; their address. */
    public String receptionist(String name) {
        SignedIn account = scene.account(Role.RECEPTION, null, scene.hub);
        jdbc.update("""
                update account set name = ?, password_hash =
                  (select password_hash from (select * from account) other where other.email = 'reception@onward.example')
                where id = ?
                """, name, account.accountId());
        jdbc.update("insert into account_hub (account_id, hub_id) values (?, ?)", account.accountId(), scene.hub);
        return account.email();
    }

    /** A clinic of the day in a room of its own, 09:00 to 17:00, with times of so many minutes. */
    public UUID clinic(String adviserName, int minutes) {
        UUID room = UUID.randomUUID();
        scene.addRoom(room, "Room", true);
        jdbc.update("update room set position = ? where id = ?", ++rooms, room);
        UUID clinic = scene.clinic(scene.adviser(adviserName), room, day);
        jdbc.update("update clinic set slot_minutes = ? where id = ?", minutes, clinic);
        return clinic;
    }

    public UUID client(String name) {
        return scene.client(name);
    }

    /** Somebody at another desk books. */
    public UUID book(UUID clinic, String clientName, String time, int minutes) {
        UUID client = scene.client(clientName);
        BookingOutcome outcome = currentUser.runAs(
                scene.receptionist, () -> appointments.book(scene.request(clinic, client, at(time), minutes)));
        if (outcome instanceof BookingOutcome.Booked booked) {
            return booked.appointment().id();
        }
        throw new IllegalStateException(String.valueOf(outcome));
    }

    /** The client of that appointment has come, says somebody at another desk. */
    public void arrive(UUID appointmentId) {
        currentUser.runAs(scene.receptionist, () -> appointments.arrive(appointmentId));
    }

    public LocalTime startOf(UUID appointmentId) {
        return jdbc.queryForObject(
                "select starts_at from appointment where id = ?",
                (row, n) -> row.getTimestamp(1).toInstant().atZone(HubTime.ZONE).toLocalTime(),
                appointmentId);
    }

    /** When the clinics of the day begin. */
    Instant begins() {
        return at("09:00");
    }

    /** One of the appointments of the hub. */
    public UUID anyAppointment() {
        return jdbc.queryForList("select id from appointment where hub_id = ? limit 1", UUID.class, scene.hub)
                .getFirst();
    }

    private Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HubTime.ZONE).toInstant();
    }
}
