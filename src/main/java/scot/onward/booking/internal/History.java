package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.booking.AppointmentStatus;
import scot.onward.shared.Ids;

/** What happened to an appointment, step by step; only ever added to. */
@Component
public class History {

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;

    History(JdbcTemplate jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** A step in an appointment's history. */
    public enum Step {
        BOOKED,
        MOVED,
        ARRIVED,
        BEGAN,
        ATTENDED,
        DID_NOT_ATTEND,
        CANCELLED,
        TAKEN_BACK,
        ENTERED_IN_ERROR;

        boolean canBeTakenBack() {
            return switch (this) {
                case ARRIVED, BEGAN, ATTENDED, DID_NOT_ATTEND, CANCELLED -> true;
                case BOOKED, MOVED, TAKEN_BACK, ENTERED_IN_ERROR -> false;
            };
        }
    }

    /** The latest step and where the appointment stood before it. */
    public record Latest(Step step, Instant at, @Nullable AppointmentStatus before) {}

    /** Adds a step; the appointment has already taken it. */
    public void add(Appointment appointment, Step step, @Nullable AppointmentStatus before, Instant at) {
        SignedIn person = currentUser.find().orElse(null);
        jdbc.update(
                """
                insert into appointment_event (id, appointment_id, at, account_id, account_name, kind, from_status,
                  to_status, starts_at, room_id, adviser_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                appointment.id(),
                Timestamp.from(at),
                person == null ? null : person.accountId(),
                person == null ? "Onward" : person.name(),
                step.name(),
                before == null ? null : before.name(),
                appointment.status().name(),
                Timestamp.from(appointment.startsAt()),
                appointment.roomId(),
                appointment.adviserId());
    }

    public Optional<Latest> latest(UUID appointmentId) {
        return jdbc
                .query(
                        "select kind, at, from_status from appointment_event where appointment_id = ? order by at desc limit 1",
                        (row, n) -> {
                            String before = row.getString(3);
                            return new Latest(
                                    Step.valueOf(row.getString(1)),
                                    row.getTimestamp(2).toInstant(),
                                    before == null ? null : AppointmentStatus.valueOf(before));
                        },
                        appointmentId)
                .stream()
                .findFirst();
    }
}
