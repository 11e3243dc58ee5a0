package scot.onward.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a city has behind and before it: every appointment with all that its booking once wrote. */
final class CityHistory {

    private final City city;
    private final Instant today;
    private final Rows appointments;
    private final Rows claims;
    private final Rows events;
    private final Rows days;
    private final Rows messages;
    private final Rows looks;
    private final List<Rows> all;
    private int number;

    private CityHistory(DataSource database, City city) {
        this.city = city;
        this.today = city.today.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        appointments = new Rows(
                database,
                "appointment (id, hub_id, clinic_id, adviser_id, room_id, client_id, service_id, delivery, starts_at, ends_at, status, reference, booked_at, booked_by)");
        claims = new Rows(database, "claim (appointment_id, resource_id, resource_kind, starts_at, ends_at)");
        events = new Rows(
                database,
                "appointment_event (id, appointment_id, at, account_id, account_name, kind, to_status, starts_at, room_id, adviser_id)");
        days = new Rows(database, "resource_day (resource_id, day, touched)");
        messages = new Rows(
                database,
                "message (id, client_id, hub_id, appointment_id, kind, channel, recipient, body, language, send_after, status, created_at, created_by)");
        looks = new Rows(database, "access_log (id, at, account_id, account_name, role, client_id, what)");
        all = List.of(appointments, claims, events, days, messages, looks);
    }

    static void lay(DataSource database, City city) {
        CityHistory history = new CityHistory(database, city);
        List<Size.Day> days = new ArrayList<>(city.size.days(city.today, city::isWorkingDay));
        days.sort(java.util.Comparator.comparing(Size.Day::date));
        days.forEach(history::lay);
        history.all.forEach(Rows::close);
    }

    private void lay(Size.Day day) {
        for (City.Desk desk : city.desks) {
            days.add(desk.adviser(), day.date(), 1);
            days.add(desk.room(), day.date(), 1);
        }
        for (int slot = 0; slot < Size.SLOTS_A_DAY; slot++) {
            for (City.Desk desk : city.desks) {
                boolean taken = (number * 7 + slot * 3 + day.date().getDayOfYear()) % 10 < day.takenOfTen();
                number++;
                if (taken) {
                    lay(new City.Slot(desk, day.date(), slot), city.clients.get(number % city.clients.size()));
                }
            }
        }
    }

    private void lay(City.Slot slot, UUID client) {
        Instant starts = slot.starts();
        Instant ends = slot.ends();
        boolean past = starts.isBefore(today);
        Instant booked = (past ? starts : today).minus(Duration.ofDays(5));
        UUID person = city.receptionist.accountId();
        City.Desk desk = slot.desk();
        UUID id = Rows.id(booked);
        appointments.add(
                id,
                desk.hub(),
                desk.clinic(slot.day()),
                desk.adviser(),
                desk.room(),
                client,
                city.service,
                "IN_PERSON",
                starts,
                ends,
                past ? "FULFILLED" : "BOOKED",
                "7K2M",
                booked,
                person);
        claim(id, desk.adviser(), "ADVISER", starts, ends);
        claim(id, desk.room(), "ROOM", starts, ends);
        claim(id, client, "CLIENT", starts, ends);
        days.add(client, slot.day(), 1);
        events.add(
                Rows.id(booked),
                id,
                booked,
                person,
                "Donna Whyte",
                "BOOKED",
                "BOOKED",
                starts,
                desk.room(),
                desk.adviser());
        message(id, client, desk.hub(), booked, past);
        looks.add(Rows.id(booked), booked, person, "Donna Whyte", "RECEPTION", client, "CONTACT");
    }

    private void claim(UUID appointment, UUID resource, String kind, Instant starts, Instant ends) {
        claims.add(appointment, resource, kind, starts, ends);
    }

    private void message(UUID id, UUID client, UUID hub, Instant booked, boolean past) {
        @Nullable Instant sent = booked.plus(Duration.ofMinutes(2));
        messages.add(
                Rows.id(booked),
                client,
                hub,
                id,
                "BOOKED",
                "TEXT",
                "07700 900214",
                "Hello, your appointment is booked at the hub, first floor. To change it phone 0141 496 0100.",
                "English",
                sent,
                past ? "DELIVERED" : "WAITING",
                booked,
                city.receptionist.accountId());
    }
}
