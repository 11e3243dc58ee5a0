package scot.onward.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.hub.ReferenceStamp;
import scot.onward.hub.Remembered;
import scot.onward.shared.Delivery;

/** The clinics as planned, with their services and exceptions. */
@Component
public class Clinics {

    private final JdbcTemplate jdbc;
    private final Remembered<UUID, Optional<ClinicPlan>> one;
    private final Remembered<UUID, List<ClinicPlan>> ofHub;
    private final Remembered<UUID, List<ClinicPlan>> ofAdviser;
    private final Remembered<UUID, List<ClinicPlan>> offering;

    Clinics(JdbcTemplate jdbc, ReferenceStamp stamp) {
        this.jdbc = jdbc;
        one = stamp.remembered(id -> read("c.id = ?", id).stream().findFirst());
        ofHub = stamp.remembered(id -> read("c.hub_id = ?", id));
        ofAdviser = stamp.remembered(id -> read("c.adviser_id = ?", id));
        offering = stamp.remembered(id ->
                read("exists (select 1 from clinic_service o where o.clinic_id = c.id and o.service_id = ?)", id));
    }

    /** One clinic. */
    public Optional<ClinicPlan> find(UUID id) {
        return one.of(id);
    }

    /** The clinics of one hub. */
    public List<ClinicPlan> ofHub(UUID hubId) {
        return ofHub.of(hubId);
    }

    /** The clinics of one adviser, at whatever hub. */
    public List<ClinicPlan> ofAdviser(UUID adviserId) {
        return ofAdviser.of(adviserId);
    }

    /** The clinics that offer a service, at whatever hub. */
    public List<ClinicPlan> offering(UUID serviceId) {
        return offering.of(serviceId);
    }

    private List<ClinicPlan> read(String condition, UUID id) {
        Map<UUID, Map<UUID, Optional<Integer>>> services = new HashMap<>();
        jdbc.query(
                "select s.* from clinic_service s join clinic c on c.id = s.clinic_id where " + condition,
                row -> {
                    services.computeIfAbsent(row.getObject("clinic_id", UUID.class), key -> new HashMap<>())
                            .put(
                                    row.getObject("service_id", UUID.class),
                                    Optional.ofNullable(row.getObject("minutes", Integer.class)));
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
        return List.copyOf(jdbc.query(
                "select c.* from clinic c where " + condition + " order by c.id",
                (row, n) -> {
                    UUID clinicId = row.getObject("id", UUID.class);
                    return plan(
                            row,
                            services.getOrDefault(clinicId, Map.of()),
                            exceptions.getOrDefault(clinicId, Map.of()));
                },
                id));
    }

    private static ClinicException exception(ResultSet row) throws SQLException {
        return new ClinicException(
                ClinicException.Kind.valueOf(row.getString("kind")),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getObject("room_id", UUID.class));
    }

    private static ClinicPlan plan(
            ResultSet row, Map<UUID, Optional<Integer>> services, Map<LocalDate, ClinicException> exceptions)
            throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new ClinicPlan(
                row.getObject("id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getObject("adviser_id", UUID.class),
                row.getObject("room_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                pattern(row),
                new ClinicHours(
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getObject("break_starts", LocalTime.class),
                        row.getObject("break_ends", LocalTime.class),
                        row.getObject("last_booking", LocalTime.class)),
                lengths(row, services),
                held(row),
                services.keySet(),
                exceptions,
                endedAt == null ? null : endedAt.toInstant());
    }

    private static Lengths lengths(ResultSet row, Map<UUID, Optional<Integer>> services) throws SQLException {
        Map<UUID, Integer> byService = new HashMap<>();
        services.forEach((service, minutes) -> minutes.ifPresent(length -> byService.put(service, length)));
        return new Lengths(
                row.getInt("slot_minutes"), row.getInt("preparation_minutes"), row.getInt("gap_minutes"), byService);
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
