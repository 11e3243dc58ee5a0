package scot.onward.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The least that a booking can cost: the rows that it writes, one prepared insert each, and a commit. Nothing is read or asked. */
final class Floor implements Crowd.Work {

    private static final String RESOURCE_DAY =
            "insert into resource_day (resource_id, day, touched) values (?, ?, 1) on duplicate key update touched = touched + 1";

    private final City city;
    private final Slots slots;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    Floor(DataSource database, City city, Slots slots) throws SQLException {
        this.city = city;
        this.slots = slots;
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @Override
    public void once() throws SQLException {
        Slots.Wanted wanted = slots.next();
        City.Slot slot = wanted.slot();
        City.Desk desk = slot.desk();
        Instant now = Instant.now();
        UUID person = city.receptionist.accountId();
        UUID id = Rows.id(now);
        List<UUID> taken = new ArrayList<>(List.of(desk.adviser(), desk.room(), wanted.client()));
        taken.sort(null);
        for (UUID resource : taken) {
            write(RESOURCE_DAY, resource, slot.day());
        }
        write(
                "insert into appointment (id, hub_id, clinic_id, adviser_id, room_id, client_id, service_id, delivery, starts_at, ends_at, status, reference, booked_at, booked_by) values (?, ?, ?, ?, ?, ?, ?, 'IN_PERSON', ?, ?, 'BOOKED', '7K2M', ?, ?)",
                id,
                desk.hub(),
                desk.clinic(slot.day()),
                desk.adviser(),
                desk.room(),
                wanted.client(),
                city.service,
                slot.starts(),
                slot.ends(),
                now,
                person);
        for (UUID resource : taken) {
            write(
                    "insert into claim (appointment_id, resource_id, resource_kind, starts_at, ends_at) values (?, ?, ?, ?, ?)",
                    id,
                    resource,
                    resource.equals(desk.adviser()) ? "ADVISER" : resource.equals(desk.room()) ? "ROOM" : "CLIENT",
                    slot.starts(),
                    slot.ends());
        }
        write(
                "insert into appointment_event (id, appointment_id, at, account_id, account_name, kind, to_status, starts_at, room_id, adviser_id) values (?, ?, ?, ?, 'Donna Whyte', 'BOOKED', 'BOOKED', ?, ?, ?)",
                Rows.id(now),
                id,
                now,
                person,
                slot.starts(),
                desk.room(),
                desk.adviser());
        write(
                "insert into access_log (id, at, account_id, account_name, role, client_id, what) values (?, ?, ?, 'Donna Whyte', 'RECEPTION', ?, 'CONTACT')",
                Rows.id(now),
                now,
                person,
                wanted.client());
        messageWithLink(wanted, id, "BOOKED", now.plus(Duration.ofMinutes(2)));
        messageWithLink(wanted, id, "REMINDER", slot.starts().minus(Duration.ofDays(1)));
        write(
                "insert into board_change (id, hub_id, origin) values (?, ?, ?)",
                Rows.id(now),
                desk.hub(),
                city.organisation);
        connection.commit();
    }

    private void messageWithLink(Slots.Wanted wanted, UUID appointment, String kind, Instant sendAfter)
            throws SQLException {
        Instant now = Instant.now();
        write(
                "insert into client_link (id, kind, secret_hash, client_id, hub_id, appointment_id, about_starts_at, created_at, created_by, expires_at) values (?, 'CHANGE', ?, ?, ?, ?, ?, ?, ?, ?)",
                Rows.id(now),
                (appointment + kind).replace("-", ""),
                wanted.client(),
                wanted.slot().desk().hub(),
                appointment,
                wanted.slot().starts(),
                now,
                city.receptionist.accountId(),
                wanted.slot().starts());
        write(
                "insert into message (id, client_id, hub_id, appointment_id, kind, channel, recipient, body, language, send_after, status, created_at, created_by) values (?, ?, ?, ?, ?, 'TEXT', '07700 900214', ?, 'English', ?, 'WAITING', ?, ?)",
                Rows.id(now),
                wanted.client(),
                wanted.slot().desk().hub(),
                appointment,
                kind,
                "Hello Agnes, your appointment is booked for Thursday 26 November at 10:15 am at Parkhead, first floor. To change it phone 0141 496 0100.",
                sendAfter,
                now,
                city.receptionist.accountId());
    }

    private void write(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int n = 0; n < values.length; n++) {
            statement.setObject(n + 1, values[n] instanceof Instant moment ? Timestamp.from(moment) : values[n]);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
