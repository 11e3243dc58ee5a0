package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.StrandedRow;
import scot.onward.clinic.ClinicChanged;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;

/**
 * Lets no edit of a clinic strand anybody in silence: whoever's time it takes away is on the list of those to move, in the
 * transaction of the edit; so is a booking that met the edit in the same moment, in its own.
 */
@Component
class StrandedFollower {

    private final Strandings strandings;
    private final Clinics clinics;
    private final BoardChanges board;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    StrandedFollower(Strandings strandings, Clinics clinics, BoardChanges board, JdbcTemplate jdbc, Clock clock) {
        this.strandings = strandings;
        this.clinics = clinics;
        this.board = board;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(ClinicChanged changed) {
        ClinicPlan plan = clinics.find(changed.clinicId()).orElseThrow();
        Instant now = clock.instant();
        List<UUID> stranded = strandings.by(plan, now).stream()
                .map(StrandedRow::appointmentId)
                .toList();
        strandings.settleOthers(plan.id(), stranded, now);
        stranded.forEach(appointment -> strandings.add(appointment, plan.id(), now));
        board.changed(plan.hubId());
    }

    /** Puts a booking on the list that stands outside its clinic as it is now. */
    void check(UUID appointmentId) {
        jdbc
                .query(
                        "select clinic_id from appointment where id = ? and clinic_id is not null",
                        (row, n) -> row.getObject(1, UUID.class),
                        appointmentId)
                .stream()
                .flatMap(clinic -> clinics.find(clinic).stream())
                .filter(plan -> strandings.isStranded(appointmentId, plan))
                .forEach(plan -> strandings.add(appointmentId, plan.id(), clock.instant()));
    }
}
