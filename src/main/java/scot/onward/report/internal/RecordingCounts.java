package scot.onward.report.internal;

import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.report.RecordedShare;
import scot.onward.report.RecordedShare.What;

/** Reads how often something is recorded about the people referred, and about their finished sessions. */
@Component
public class RecordingCounts {

    private static final String CLIENTS = """
            select count(*) as clients, coalesce(sum(c.birth_date is not null), 0) as age,
                coalesce(sum(c.postcode is not null or c.no_fixed_address), 0) as postcode,
                coalesce(sum(c.phone is not null), 0) as phone
            from client c where exists (select 1 from referral r where r.client_id = c.id
                and r.hub_id in (:hubs) and r.received_at >= :from and r.received_at < :until)
            """ + Scope.referredAsFiltered("c.id");
    private static final String SESSIONS = """
            select count(*) as finished, coalesce(sum(s.snsiap_type is not null), 0) as typed
            from advice_session s join advice_case a on a.id = s.case_id
            where s.hub_id in (:hubs) and s.finished_at >= :from and s.finished_at < :until
            """ + Scope.referredAsFiltered("a.client_id");

    private final NamedParameterJdbcTemplate jdbc;

    RecordingCounts(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<RecordedShare> in(Scope scope) {
        var parameters = scope.parameters();
        RecordedShare sessions = jdbc.query(
                        SESSIONS,
                        parameters,
                        (row, n) -> new RecordedShare(What.SESSION_TYPE, row.getLong("typed"), row.getLong("finished")))
                .getFirst();
        return jdbc.query(CLIENTS, parameters, (row, n) -> {
                    long all = row.getLong("clients");
                    return List.of(
                            new RecordedShare(What.AGE, row.getLong("age"), all),
                            new RecordedShare(What.POSTCODE, row.getLong("postcode"), all),
                            new RecordedShare(What.PHONE, row.getLong("phone"), all),
                            sessions);
                })
                .getFirst();
    }
}
