package scot.onward.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills clinics from the first minute on, written at once instead of booked one by one. */
public final class FullBoard {

    private FullBoard() {}

    /** Books {@code people} times of {@code minutes} one after the other in each clinic of the scene. */
    public static void fill(JdbcTemplate jdbc, BoardScene scene, int clinics, int people, int minutes) {
        for (int clinic = 1; clinic <= clinics; clinic++) {
            fill(jdbc, scene, scene.clinic("Adviser %02d".formatted(clinic), minutes), people, minutes);
        }
    }

    private static void fill(JdbcTemplate jdbc, BoardScene scene, UUID clinic, int people, int minutes) {
        Instant begins = scene.begins();
        Map<String, Object> plan = jdbc.queryForMap(
                "select c.hub_id, c.adviser_id, c.room_id, s.service_id from clinic c join clinic_service s on s.clinic_id = c.id where c.id = ?",
                clinic);
        List<Object[]> appointments = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            UUID client =
                    scene.client("Person " + person + " of " + clinic.toString().substring(0, 4));
            Instant starts = begins.plusSeconds(60L * minutes * person);
            appointments.add(new Object[] {
                UUID.randomUUID(),
                plan.get("hub_id"),
                plan.get("adviser_id"),
                plan.get("room_id"),
                client,
                plan.get("service_id"),
                clinic,
                Timestamp.from(starts),
                Timestamp.from(starts.plusSeconds(60L * minutes)),
                Timestamp.from(begins.minusSeconds(86_400))
            });
        }
        jdbc.batchUpdate("""
                insert into appointment (id, hub_id, adviser_id, room_id, client_id, service_id, clinic_id, starts_at, ends_at,
                  booked_at, delivery, status, reference) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'IN_PERSON', 'BOOKED', '7K2M')
                """, appointments);
        jdbc.update("""
                insert into claim (appointment_id, resource_id, resource_kind, starts_at, ends_at)
                select id, adviser_id, 'ADVISER', starts_at, ends_at from appointment where clinic_id = ?
                """, clinic);
    }
}
