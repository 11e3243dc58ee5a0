package scot.onward.report.internal;

import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.report.OnwardResult;

/** Reads what came of onward referrals that were sent in a period, the destination with most first. */
@Component
public class OnwardCounts {

    private static final String QUERY =
            """
            select d.name, count(*) as sent,
                sum(o.status = 'HELPED' and o.helped <> 'NO') as helped,
                sum(o.status = 'ATTENDED' or o.status = 'HELPED' and o.helped = 'NO') as attended,
                sum(o.status in ('ACCEPTED', 'WAITING')) as accepted,
                sum(o.status in ('DECLINED_BY_AGENCY', 'NOT_ATTENDED')) as declined,
                sum(o.status in ('SENT', 'UNKNOWN')) as not_known
            from onward_referral o join directory_service d on d.id = o.service_id
            where o.hub_id in (:hubs) and o.sent_at >= :from and o.sent_at < :until
            """ + Scope.referredAsFiltered("o.client_id") + "group by d.id, d.name order by sent desc, d.name";

    private final NamedParameterJdbcTemplate jdbc;

    OnwardCounts(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<OnwardResult> in(Scope scope) {
        return jdbc.query(
                QUERY,
                scope.parameters(),
                (row, n) -> new OnwardResult(
                        row.getString("name"),
                        row.getLong("sent"),
                        row.getLong("helped"),
                        row.getLong("attended"),
                        row.getLong("accepted"),
                        row.getLong("declined"),
                        row.getLong("not_known")));
    }
}
