package scot.onward.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.shared.HubTime;

/** The summaries that clients approved: the latest is the one in use, the earlier ones stay readable. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADVISER')")
public class ApprovedSummaries {

    private final JdbcClient jdbc;
    private final OwnClients own;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final Clock clock;

    ApprovedSummaries(JdbcClient jdbc, OwnClients own, CurrentUser currentUser, AccessLog accessLog, Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The summary in use, once the client has approved one. */
    @Transactional
    public Optional<ApprovedSummary> latest(UUID clientId) {
        return all(clientId).stream().findFirst();
    }

    /** Every summary the client approved, latest first. */
    @Transactional
    public List<ApprovedSummary> all(UUID clientId) {
        own.ownOrRefuse(clientId);
        accessLog.shown(clientId, Glimpse.SUMMARY);
        return jdbc.sql("select * from approved_summary where client_id = ? order by number desc")
                .param(clientId)
                .query(ApprovedSummaries::summary)
                .list();
    }

    /** Records that the client approved {@code text} today; returns its number. */
    @Transactional
    public int approve(UUID clientId, String text, SummaryAgreement how) {
        own.ownOrRefuse(clientId);
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from approved_summary where client_id = ?")
                .param(clientId)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into approved_summary (id, client_id, number, text, agreed_on, agreed_how, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        clientId,
                        number,
                        text.strip(),
                        HubTime.today(clock),
                        how.name(),
                        currentUser.get().accountId(),
                        Timestamp.from(clock.instant()))
                .update();
        return number;
    }

    private static ApprovedSummary summary(ResultSet row, int n) throws SQLException {
        return new ApprovedSummary(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getInt("number"),
                row.getString("text"),
                row.getObject("agreed_on", LocalDate.class),
                SummaryAgreement.valueOf(row.getString("agreed_how")));
    }
}
