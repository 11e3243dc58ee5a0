package scot.onward.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** The hubs, advisers and weekly clinics of a city of some size, and the people who book there. */
final class City {

    final Size size;
    final LocalDate today;
    final UUID organisation = UUID.randomUUID();
    final UUID service = UUID.randomUUID();
    final List<UUID> hubs = new ArrayList<>();
    final List<Desk> desks = new ArrayList<>();
    final List<UUID> clients = new ArrayList<>();
    final SignedIn receptionist;

    private final JdbcTemplate jdbc;
    private final WorkingCalendar calendar;

    /** An adviser in a room of a hub, every working day from nine to five. */
    record Desk(UUID hub, UUID room, UUID adviser, List<UUID> clinics) {

        UUID clinic(LocalDate day) {
            return clinics.get(day.getDayOfWeek().ordinal());
        }
    }

    /** A time of a desk. */
    record Slot(Desk desk, LocalDate day, int number) {

        Instant starts() {
            return day.atTime(9, 0)
                    .plusMinutes((long) number * Size.SLOT_MINUTES)
                    .atZone(HubTime.ZONE)
                    .toInstant();
        }

        Instant ends() {
            return starts().plusSeconds(60L * Size.SLOT_MINUTES);
        }
    }

    private City(DataSource database, Size size, LocalDate today, WorkingCalendar calendar) {
        this.jdbc = new JdbcTemplate(database);
        this.size = size;
        this.today = today;
        this.calendar = calendar;
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'HUB_OPERATOR')",
                organisation,
                "City " + size + " " + organisation);
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, 'Money advice', 'Advice session', 15)",
                service,
                organisation);
        for (int hub = 0; hub < size.hubs(); hub++) {
            hubs.add(addHub(hub));
        }
        for (int adviser = 0; adviser < size.advisers; adviser++) {
            desks.add(addDesk(hubs.get(adviser / size.advisersOfAHub), adviser));
        }
        receptionist = addReceptionist();
    }

    /** Builds a city with its clients and its history. */
    static City build(DataSource database, Size size, LocalDate today, WorkingCalendar calendar) {
        City city = new City(database, size, today, calendar);
        CityPeople.lay(database, city);
        CityHistory.lay(database, city);
        city.jdbc.execute("analyze table appointment, claim, client, client_word, client_hub");
        return city;
    }

    /** The first working day after today. */
    LocalDate nextWorkingDay() {
        return today.plusDays(1)
                .datesUntil(today.plusDays(30))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && calendar.holiday(day).isEmpty();
    }

    private UUID addHub(int number) {
        UUID hub = UUID.randomUUID();
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, directions, opens, closes)
                values (?, ?, ?, ?, 'JOB_CENTRE', 'A street', 'G31', '0141 496 0100', 'first floor', '08:00', '20:00')
                """, hub, organisation, "Hub " + number + " " + hub, "Hub " + number);
        return hub;
    }

    private Desk addDesk(UUID hub, int number) {
        UUID room = UUID.randomUUID();
        UUID adviser = UUID.randomUUID();
        jdbc.update(
                "insert into room (id, hub_id, name, step_free, hearing_loop, private, child_friendly, seats) values (?, ?, ?, true, false, true, false, 4)",
                room,
                hub,
                "Room " + number);
        jdbc.update(
                "insert into adviser (id, organisation_id, name) values (?, ?, ?)",
                adviser,
                organisation,
                "Adviser " + number);
        jdbc.update("insert into adviser_service (adviser_id, service_id) values (?, ?)", adviser, service);
        List<UUID> clinics = new ArrayList<>();
        for (int weekday = 1; weekday <= 5; weekday++) {
            UUID clinic = UUID.randomUUID();
            jdbc.update(
                    """
                    insert into clinic (id, hub_id, adviser_id, room_id, delivery, recurrence, weekday, valid_from, starts, ends,
                      slot_minutes) values (?, ?, ?, ?, 'IN_PERSON', 'WEEKLY', ?, ?, '09:00', '17:00', ?)
                    """,
                    clinic,
                    hub,
                    adviser,
                    room,
                    DayOfWeek.of(weekday).name(),
                    today.minusYears(4),
                    Size.SLOT_MINUTES);
            jdbc.update("insert into clinic_service (clinic_id, service_id) values (?, ?)", clinic, service);
            clinics.add(clinic);
        }
        return new Desk(hub, room, adviser, clinics);
    }

    private SignedIn addReceptionist() {
        UUID id = UUID.randomUUID();
        String email = id + "@test.example";
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, created_at)
                values (?, ?, 'Donna Whyte', 'Desk', 'RECEPTION', 'x', ?, now())
                """, id, email, organisation);
        return new SignedIn(id, email, "Donna Whyte", "Desk", Role.RECEPTION, organisation, Set.copyOf(hubs), null);
    }
}
