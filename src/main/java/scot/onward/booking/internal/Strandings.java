package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.StrandedRow;
import scot.onward.clinic.Availability;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * Finds those whose booked time is not in their clinic any more: another day, other hours, a break, another room, adviser or
 * way to meet. What was booked outside the clinic on purpose is left alone, and closures have a list of their own.
 */
@Component
public class Strandings {

    private static final String SELECT = """
            select a.id, a.client_id, c.name, a.starts_at, a.ends_at, a.adviser_id, a.room_id, a.delivery
            from appointment a join client c on c.id = a.client_id
            where a.status = 'BOOKED' and not a.outside_clinic and a.group_session_id is null and\s""";

    private final JdbcTemplate jdbc;
    private final Places places;

    Strandings(JdbcTemplate jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Those whom a plan would strand, soonest first. */
    public List<StrandedRow> by(ClinicPlan plan, Instant now) {
        HubRow hub = places.hub(plan.hubId());
        return jdbc
                .query(
                        SELECT + "a.clinic_id = ? and a.starts_at > ? order by a.starts_at",
                        Strandings::row,
                        plan.id(),
                        Timestamp.from(now))
                .stream()
                .filter(row -> !isIn(plan, hub, row))
                .toList();
    }

    /** Whether an appointment stands outside its clinic as it is planned now. */
    boolean isStranded(UUID appointmentId, ClinicPlan plan) {
        HubRow hub = places.hub(plan.hubId());
        return jdbc.query(SELECT + "a.id = ?", Strandings::row, appointmentId).stream()
                .anyMatch(row -> !isIn(plan, hub, row));
    }

    /** Puts somebody on the list of those to move, once. */
    void add(UUID appointmentId, UUID clinicId, Instant now) {
        jdbc.update("""
                insert into displacement (id, appointment_id, clinic_id, was_starts_at, was_ends_at, was_adviser_id,
                  was_room_id, created_at, state)
                select uuid(), a.id, ?, a.starts_at, a.ends_at, a.adviser_id, a.room_id, ?, 'TO_MOVE' from appointment a
                where a.id = ? and not exists (select 1 from displacement d
                  where d.appointment_id = a.id and d.clinic_id = ? and d.state = 'TO_MOVE')
                """, clinicId, Timestamp.from(now), appointmentId, clinicId);
    }

    /** Settles those whom an earlier edit had stranded and who are in their clinic again. */
    void settleOthers(UUID clinicId, List<UUID> stranded, Instant now) {
        jdbc
                .query(
                        "select appointment_id from displacement where clinic_id = ? and state = 'TO_MOVE'",
                        (row, n) -> row.getObject(1, UUID.class),
                        clinicId)
                .stream()
                .filter(appointment -> !stranded.contains(appointment))
                .forEach(appointment -> jdbc.update(
                        "update displacement set state = 'SETTLED', settled_at = ?, version = version + 1 where clinic_id = ? and appointment_id = ? and state = 'TO_MOVE'",
                        Timestamp.from(now),
                        clinicId,
                        appointment));
    }

    private static boolean isIn(ClinicPlan plan, HubRow hub, StrandedRow row) {
        TimeSpan span = new TimeSpan(row.startsAt(), row.endsAt());
        LocalDate day = row.startsAt().atZone(hub.zone()).toLocalDate();
        return plan.adviserId().equals(row.adviserId())
                && plan.delivery() == row.delivery()
                && Stream.of(day.minusDays(1), day)
                        .flatMap(date -> Availability.on(plan, date, hub, true, List.of()).stream())
                        .anyMatch(clinic -> holds(clinic, span, Optional.ofNullable(row.roomId())));
    }

    private static boolean holds(ClinicDay clinic, TimeSpan span, Optional<UUID> room) {
        TimeSpan pause = clinic.pause();
        return clinic.session().contains(span)
                && (pause == null || !pause.overlaps(span))
                && Optional.ofNullable(clinic.roomId()).equals(room);
    }

    private static StrandedRow row(ResultSet row, int n) throws SQLException {
        return new StrandedRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("name"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getObject("adviser_id", UUID.class),
                row.getObject("room_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")));
    }
}
