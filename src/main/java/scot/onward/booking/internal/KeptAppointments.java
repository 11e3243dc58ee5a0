package scot.onward.booking.internal;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The appointments as kept. */
@Repository
public class KeptAppointments {

    private static final String INSERT = """
            insert into appointment (id, hub_id, clinic_id, adviser_id, room_id, client_id, service_id, referral_id,
              group_session_id, series_id, delivery, interpreter, interpreter_id, interpreter_by_phone, starts_at, ends_at, status,
              last_safe_date, exception_reason, late, outside_clinic, overbooked, bring_letter, reference, booked_at, booked_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    KeptAppointments(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    public Optional<Appointment> find(UUID id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    /**
     * Writes a new appointment at once, so that an id used twice is refused here. Nothing follows it from then on: a later step
     * finds it first.
     */
    public void add(Appointment appointment) {
        jdbc.update(INSERT, appointment.row());
        for (UUID adviser : appointment.moreAdviserIds()) {
            jdbc.update(
                    "insert into appointment_adviser (appointment_id, adviser_id) values (?, ?)",
                    appointment.id(),
                    adviser);
        }
    }

    /** Writes what changed at once, so that somebody else's change in the same moment is found here. */
    public void write() {
        entities.flush();
    }
}
