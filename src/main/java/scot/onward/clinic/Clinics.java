package scot.onward.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.shared.Delivery;

/** The clinics as planned, with their services and exceptions. */
@Component
public class Clinics {

    private final JdbcTemplate jdbc;

    Clinics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One clinic. */
    public Optional<ClinicPlan> find(UUID id) {
        return read("c.id = ?", id).stream().findFirst();
    }

    /** The clinics of one hub. */
    public List<ClinicPlan> ofHub(UUID hubId) {
        return read("c.hub_id = ?", hubId);
    }

    /** The clinics of one adviser, at whatever hub. */
    public List<ClinicPlan> ofAdviser(UUID adviserId) {
        return read("c.adviser_id = ?", adviserId);
    }

    /** The clinics that offer a service, at whatever hub. */
    public List<ClinicPlan> offering(UUID serviceId) {
        return read("exists (select 1 from clinic_service o where o.clinic_id = c.id and o.service_id = ?)", serviceId);
    }

    private List<ClinicPlan> read(String condition, UUID id) {
        Map<UUID, Set<UUID>> services = new HashMap<>();
        jdbc.query(
                "select s.clinic_id, s.service_id from clinic_service s join clinic c on c.id = s.clinic_id where "
                        + condition,
                row -> {
                    services.computeIfAbsent(row.getObject(1, UUID.class), key -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                },
                id);
        Map<UUID, Map<LocalDate, ClinicException>> exceptions = new HashMap<>();
        jdbc.query(
                "select e.* from clinic_exception e join clinic c on c.id = e.clinic_id where " + condition,
                row -> {
                    exceptions
                            .computeIfAbsent(row.getObject("clinic_id", UUID.class), key -> new HashMap<>())
                            .put(row.getObject("day", LocalDate.class), exception(row));
                },
                id);
        return jdbc.query(
                "select c.* from clinic c where " + condition + " order by c.id",
                (row, n) -> {
                    UUID clinicId = row.getObject("id", UUID.class);
                    return plan(
                            row,
                            services.getOrDefault(clinicId, Set.of()),
                            exceptions.getOrDefault(clinicId, Map.of()));
                },
                id);
    }

    private static ClinicException exception(ResultSet row) throws SQLException {
        return new ClinicException(
                ClinicException.Kind.valueOf(row.getString("kind")),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getObject("room_id", UUID.class));
    }

    private static ClinicPlan plan(ResultSet row, Set<UUID> services, Map<LocalDate, ClinicException> exceptions)
            throws SQLException {
        return new ClinicPlan(
                row.getObject("id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getObject("adviser_id", UUID.class),
                row.getObject("room_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                pattern(row),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getObject("break_starts", LocalTime.class),
                row.getObject("break_ends", LocalTime.class),
                row.getInt("slot_minutes"),
                row.getInt("gap_minutes"),
                row.getObject("last_booking", LocalTime.class),
                held(row),
                Set.copyOf(services),
                Map.copyOf(exceptions));
    }

    private static ClinicPattern pattern(ResultSet row) throws SQLException {
        String weekday = row.getString("weekday");
        return new ClinicPattern(
                Recurrence.valueOf(row.getString("recurrence")),
                weekday == null ? null : DayOfWeek.valueOf(weekday),
                row.getInt("every_weeks"),
                row.getObject("nth", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable HeldTime held(ResultSet row) throws SQLException {
        Integer level = row.getObject("held_level", Integer.class);
        return level == null
                ? null
                : new HeldTime(
                        level,
                        row.getObject("held_starts", LocalTime.class),
                        row.getObject("held_ends", LocalTime.class),
                        row.getObject("held_until", LocalTime.class));
    }
}
