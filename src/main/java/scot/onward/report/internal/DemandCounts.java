package scot.onward.report.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.Clinics;
import scot.onward.hub.Places;
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
    private static final int DAYS = 14;

    private final NamedParameterJdbcTemplate jdbc;
    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Places places;
    private final Clock clock;

    DemandCounts(NamedParameterJdbcTemplate jdbc, Clinics clinics, ClinicDays clinicDays, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.places = places;
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
        Map<DayOfWeek, Long> places = places(scope, first, after.minusDays(1));
        return Stream.of(DayOfWeek.values())
                .map(day -> new WeekdayDemand(day, asked.getOrDefault(day, 0L), places.getOrDefault(day, 0L)))
                .filter(demand -> demand.day().compareTo(DayOfWeek.FRIDAY) <= 0 || demand.asked() > 0)
                .toList();
    }

    private static Timestamp moment(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(HubTime.ZONE).toInstant());
    }

    /** How many people the clinics of a day can see: without holidays, exceptions and closures, whoever is booked. */
    private Map<DayOfWeek, Long> places(Scope scope, LocalDate first, LocalDate last) {
        return places.hubs(scope.hubIds()).stream()
                .flatMap(hub -> clinicDays.of(clinics.ofHub(hub.id()), hub, first, last).stream())
                .collect(Collectors.groupingBy(
                        day -> day.day().getDayOfWeek(), Collectors.summingLong(DemandCounts::places)));
    }

    private static long places(ClinicDay day) {
        return day.times(List.of(), day.plan().slotMinutes(), day.session().from())
                .size();
    }
}
