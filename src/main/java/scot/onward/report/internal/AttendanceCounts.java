package scot.onward.report.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.report.MonthAttendance;

/** Reads what came of past appointments, month by month. */
@Component
public class AttendanceCounts {

    private static final String QUERY = """
            select date_format(p.starts_at, '%Y-%m') as month,
                sum(p.status = 'FULFILLED') as attended,
                sum(p.status = 'NOSHOW') as did_not_attend,
                sum(p.status = 'CANCELLED' and p.cancelled_by <> 'CLIENT') as by_service,
                sum(p.status = 'CANCELLED' and p.cancelled_by = 'CLIENT') as by_client
            from appointment p
            where p.hub_id in (:hubs) and p.starts_at >= :from and p.starts_at < least(:until, :now)
                and p.status in ('FULFILLED', 'NOSHOW', 'CANCELLED')
            """ + Scope.referredAsFiltered("p.client_id") + "group by 1 order by 1";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    AttendanceCounts(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<MonthAttendance> in(Scope scope) {
        var parameters = scope.parameters().addValue("now", Timestamp.from(clock.instant()));
        return jdbc.query(
                QUERY,
                parameters,
                (row, n) -> new MonthAttendance(
                        YearMonth.parse(row.getString("month")),
                        row.getLong("attended"),
                        row.getLong("did_not_attend"),
                        row.getLong("by_service"),
                        row.getLong("by_client")));
    }
}
