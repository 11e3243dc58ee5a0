package scot.onward.booking.internal;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The appointments as kept. */
@Repository
public class KeptAppointments {

    private final EntityManager entities;

    KeptAppointments(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Appointment> find(UUID id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    /** Writes a new appointment at once, so that an id used twice is refused here. */
    public void add(Appointment appointment) {
        entities.persist(appointment);
        entities.flush();
    }

    /** Writes what changed at once, so that somebody else's change in the same moment is found here. */
    public void write() {
        entities.flush();
    }
}
