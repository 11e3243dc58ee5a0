package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** A hub on the next working day: Leila's clinic in a room that may be lost, and Ewan's in another. */
final class ClosureScene {

    final BookingScene scene;
    final SignedIn manager;
    final LocalDate day;
    final UUID leila;
    final UUID ewan;
    final UUID leilasClinic;
    final UUID ewansRoom = UUID.randomUUID();
    final UUID ewansClinic;
    private final JdbcTemplate jdbc;

    ClosureScene(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        scene = new BookingScene(jdbc);
        manager = scene.account(Role.MANAGER, null, scene.hub);
        day = WorkingCalendar.scottish().plusWorkingDays(HubTime.today(clock), 1);
        leila = scene.adviser("Leila Haddad");
        ewan = scene.adviser("Ewan Baird");
        scene.addRoom(ewansRoom, "Pod A", false);
        leilasClinic = scene.clinic(leila, scene.room, day);
        ewansClinic = scene.clinic(ewan, ewansRoom, day);
    }

    LocalDate dayAfter() {
        return WorkingCalendar.scottish().plusWorkingDays(day, 1);
    }

    Instant at(LocalDate on, int hour, int minute) {
        return on.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }

    Instant at(int hour, int minute) {
        return at(day, hour, minute);
    }

    /** From one o'clock until the end of the day's clinics. */
    TimeSpan afternoon() {
        return new TimeSpan(at(13, 0), at(17, 0));
    }

    NewClosure roomLost() {
        return NewClosure.roomLost(scene.room, afternoon(), "The building needs the room");
    }

    List<String> states(UUID appointment) {
        return jdbc.queryForList(
                "select state from displacement where appointment_id = ? order by created_at",
                String.class,
                appointment);
    }

    /** Bookings that stand in a closure without anybody being told: always none. */
    int forgotten() {
        Integer count = jdbc.queryForObject("""
                select count(*) from appointment a join closure c on c.starts_at < a.ends_at and c.ends_at > a.starts_at
                  and (c.room_id = a.room_id or c.adviser_id = a.adviser_id or c.hub_id = a.hub_id)
                where a.hub_id = ? and a.status = 'BOOKED' and c.lifted_at is null
                  and not exists (select 1 from displacement d
                    where d.appointment_id = a.id and d.closure_id = c.id and d.state = 'TO_MOVE')
                """, Integer.class, scene.hub);
        return count == null ? 0 : count;
    }
}
