package scot.onward.clinic;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes clinics, and makes those who write about the same hub, adviser or room wait for each other. */
@Component
class KeptClinics {

    private static final String COLUMNS = """
            hub_id = ?, adviser_id = ?, room_id = ?, delivery = ?, recurrence = ?, weekday = ?, every_weeks = ?, nth = ?,
            valid_from = ?, valid_until = ?, starts = ?, ends = ?, break_starts = ?, break_ends = ?, last_booking = ?,
            slot_minutes = ?, preparation_minutes = ?, gap_minutes = ?, held_level = ?, held_starts = ?, held_ends = ?,
            held_until = ?, ended_at = ?""";

    private final JdbcTemplate jdbc;

    KeptClinics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for whoever is writing about the same, in one order for everybody: hub, then adviser, then clinic. The first two are
     * rows to be written: on a cluster a mere lock is known to one node alone.
     */
    void lock(ClinicPlan plan) {
        List.of(plan.hubId(), plan.adviserId())
                .forEach(subject -> jdbc.update(
                        "insert into clinic_edit (subject_id, edits) values (?, 1) on duplicate key update edits = edits + 1",
                        subject));
        jdbc.query("select id from clinic where id = ? for update", row -> {}, plan.id());
    }

    /** The version of a clinic as it is now. */
    @Nullable
    Integer version(UUID clinicId) {
        return jdbc.query("select version from clinic where id = ?", (row, n) -> row.getInt(1), clinicId).stream()
                .findFirst()
                .orElse(null);
    }

    void add(ClinicPlan plan) {
        jdbc.update("insert into clinic set id = ?, version = 0, " + COLUMNS, values(plan, plan.id()));
        addParts(plan);
    }

    /** Replaces a clinic; false when it is not of this version any more. */
    boolean replace(ClinicPlan plan, int version) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(values(plan, null)));
        values.removeFirst();
        values.add(plan.id());
        values.add(version);
        if (jdbc.update(
                        "update clinic set " + COLUMNS + ", version = version + 1 where id = ? and version = ?",
                        values.toArray())
                == 0) {
            return false;
        }
        jdbc.update("delete from clinic_service where clinic_id = ?", plan.id());
        jdbc.update("delete from clinic_exception where clinic_id = ?", plan.id());
        addParts(plan);
        return true;
    }

    private void addParts(ClinicPlan plan) {
        jdbc.batchUpdate(
                "insert into clinic_service (clinic_id, service_id, minutes) values (?, ?, ?)",
                plan.serviceIds().stream()
                        .map(service -> new @Nullable Object[] {
                            plan.id(), service, plan.lengths().byService().get(service)
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into clinic_exception (clinic_id, day, kind, starts, ends, room_id) values (?, ?, ?, ?, ?, ?)",
                plan.exceptions().entrySet().stream()
                        .map(it -> new @Nullable Object[] {
                            plan.id(),
                            it.getKey(),
                            it.getValue().kind().name(),
                            it.getValue().starts(),
                            it.getValue().ends(),
                            it.getValue().roomId()
                        })
                        .toList());
    }

    private static @Nullable Object[] values(ClinicPlan plan, @Nullable UUID id) {
        ClinicPattern pattern = plan.pattern();
        ClinicHours hours = plan.hours();
        Lengths lengths = plan.lengths();
        HeldTime held = plan.held();
        Instant endedAt = plan.endedAt();
        return new @Nullable Object[] {
            id,
            plan.hubId(),
            plan.adviserId(),
            plan.roomId(),
            plan.delivery().name(),
            pattern.recurrence().name(),
            pattern.weekday() == null ? null : pattern.weekday().name(),
            pattern.everyWeeks(),
            pattern.nth(),
            pattern.from(),
            pattern.until(),
            hours.starts(),
            hours.ends(),
            hours.breakStarts(),
            hours.breakEnds(),
            hours.lastBooking(),
            lengths.slot(),
            lengths.preparation(),
            lengths.gap(),
            held == null ? null : held.level(),
            held == null ? null : held.starts(),
            held == null ? null : held.ends(),
            held == null ? null : held.until(),
            endedAt == null ? null : Timestamp.from(endedAt)
        };
    }
}
