package scot.onward.report.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the ways of the clients who were referred in a period, each client once. */
@Component
public class JourneyCounts {

    /**
     * A client with several referrals counts once, from the first of them and as far as any of them came. An outcome is a gain
     * or a change for the better recorded in a session since, or a referral closed with its outcome reached after work began:
     * being better informed by one visit is not one.
     */
    private static final String QUERY = """
            with counted as (
                select r.id, r.client_id, r.organisation_id, r.referrer_role, r.received_at, r.status, r.end_reason, r.ended_at
                from referral r
                where r.hub_id in (:hubs) and r.received_at >= :from and r.received_at < :until
                    and (:practice is null or r.organisation_id = :practice)
                    and (:role is null or r.referrer_role = :role)
            ), firsts as (
                select c.*, row_number() over (partition by client_id order by received_at, id) as place from counted c
            ), steps as (
                select c.client_id,
                    min(case when e.kind = 'CONTACTED' then e.at end) as contacted,
                    min(case when e.kind = 'BOOKED' then e.at end) as booked,
                    min(case when e.kind = 'ATTENDED' then e.at end) as attended,
                    min(case when e.kind = 'ENGAGED' then e.at end) as engaged
                from counted c join referral_event e on e.referral_id = c.id
                group by c.client_id
            ), ends as (
                select client_id, max(status <> 'CLOSED') as open,
                    min(case when end_reason = 'OUTCOME_REACHED' then ended_at end) as reached
                from counted group by client_id
            ), sessions as (
                select f.client_id, s.id, s.started_at, s.finished_at
                from firsts f join advice_case a on a.client_id = f.client_id
                join advice_session s on s.case_id = a.id and s.started_at >= f.received_at and s.hub_id in (:hubs)
                where f.place = 1
            ), helped as (
                select s.client_id, min(coalesce(s.finished_at, s.started_at)) as at from sessions s
                where exists (select 1 from gain g where g.session_id = s.id)
                    or exists (select 1 from outcome o where o.session_id = s.id and o.kind not in ('NO_CHANGE', 'BETTER_INFORMED'))
                group by s.client_id
            )
            select coalesce(o.name, '') as practice, f.referrer_role, f.received_at,
                s.contacted, s.booked, s.attended, s.engaged, coalesce(h.at, if(s.engaged is null, null, n.reached)) as outcome,
                n.open
            from firsts f
            join ends n on n.client_id = f.client_id
            left join steps s on s.client_id = f.client_id
            left join helped h on h.client_id = f.client_id
            left join organisation o on o.id = f.organisation_id
            where f.place = 1
            """;

    private final NamedParameterJdbcTemplate jdbc;

    JourneyCounts(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Journey> in(Scope scope) {
        return jdbc.query(QUERY, scope.parameters(), JourneyCounts::journey);
    }

    private static Journey journey(ResultSet row, int n) throws SQLException {
        return Journey.of(
                row.getString("practice"),
                row.getString("referrer_role"),
                row.getBoolean("open"),
                at(row, "received_at"),
                at(row, "contacted"),
                at(row, "booked"),
                at(row, "attended"),
                at(row, "engaged"),
                at(row, "outcome"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
