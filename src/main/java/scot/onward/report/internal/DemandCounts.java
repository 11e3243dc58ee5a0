package scot.onward.report.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.report.WeekdayDemand;
import scot.onward.shared.HubTime;

/** Sets the appointments of the coming two weeks, weekday by weekday, against the places that the clinics have. */
@Component
public class DemandCounts {

    private static final String ASKED = """
            select weekday(p.starts_at) as weekday, count(*) as asked from appointment p
            where p.hub_id in (:hubs) and p.starts_at >= :first and p.starts_at < :after and p.status <> 'ENTERED_IN_ERROR'
            group by 1
            """;
    private static final String CLINICS = "select * from clinic where hub_id in (:hubs)";
    private static final String SKIPPED = """
            select e.clinic_id, e.day from clinic_exception e join clinic c on c.id = e.clinic_id
            where c.hub_id in (:hubs) and e.kind = 'SKIP'
            """;

    private static final int DAYS = 14;

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    DemandCounts(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Monday to Friday, and weekend days that anybody asked for, from tomorrow on. */
    public List<WeekdayDemand> in(Scope scope) {
        LocalDate first = HubTime.today(clock).plusDays(1);
        LocalDate after = first.plusDays(DAYS);
        var parameters = scope.parameters().addValue("first", moment(first)).addValue("after", moment(after));
        Map<DayOfWeek, Long> asked = new EnumMap<>(DayOfWeek.class);
        jdbc.query(ASKED, parameters, row -> {
            asked.put(DayOfWeek.of(row.getInt("weekday") + 1), row.getLong("asked"));
        });
        List<ClinicPattern> clinics = clinics(scope);
        Map<DayOfWeek, Long> places = new EnumMap<>(DayOfWeek.class);
        first.datesUntil(after)
                .forEach(day ->
                        clinics.forEach(clinic -> places.merge(day.getDayOfWeek(), clinic.placesOn(day), Long::sum)));
        return Stream.of(DayOfWeek.values())
                .map(day -> new WeekdayDemand(day, asked.getOrDefault(day, 0L), places.getOrDefault(day, 0L)))
                .filter(demand -> demand.day().compareTo(DayOfWeek.FRIDAY) <= 0 || demand.asked() > 0)
                .toList();
    }

    private static Timestamp moment(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(HubTime.ZONE).toInstant());
    }

    private List<ClinicPattern> clinics(Scope scope) {
        Map<UUID, Set<LocalDate>> skipped = new HashMap<>();
        jdbc.query(SKIPPED, scope.parameters(), row -> {
            skipped.computeIfAbsent(row.getObject("clinic_id", UUID.class), id -> new HashSet<>())
                    .add(row.getObject("day", LocalDate.class));
        });
        return jdbc.query(
                CLINICS,
                scope.parameters(),
                (row, n) -> clinic(row, skipped.getOrDefault(row.getObject("id", UUID.class), Set.of())));
    }

    private static ClinicPattern clinic(ResultSet row, Set<LocalDate> skipped) throws SQLException {
        @Nullable String weekday = row.getString("weekday");
        @Nullable LocalTime pauseFrom = row.getObject("break_starts", LocalTime.class);
        @Nullable LocalTime pauseTo = row.getObject("break_ends", LocalTime.class);
        return new ClinicPattern(
                row.getString("recurrence"),
                weekday == null ? null : DayOfWeek.valueOf(weekday),
                row.getInt("every_weeks"),
                row.getInt("nth"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                pauseFrom == null || pauseTo == null ? Duration.ZERO : Duration.between(pauseFrom, pauseTo),
                row.getInt("slot_minutes") + row.getInt("gap_minutes"),
                skipped);
    }
}
