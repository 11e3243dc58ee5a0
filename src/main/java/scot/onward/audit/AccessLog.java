package scot.onward.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.shared.Ids;
import scot.onward.shared.Inserts;

/** The access log: every read of a client's record, by whom, from the first day. Entries are only ever added. */
@Service
@Transactional(readOnly = true)
public class AccessLog {

    private static final String INSERT =
            "insert into access_log (id, at, account_id, account_name, role, client_id, what)";

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccessLog(JdbcTemplate jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Notes that the signed-in person is being shown {@code what} of a client. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void shown(UUID clientId, Glimpse what) {
        shown(List.of(clientId), what);
    }

    /** Notes that the signed-in person is being shown {@code what} of several clients, as on a list. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void shown(Collection<UUID> clientIds, Glimpse what) {
        SignedIn person = currentUser.get();
        Timestamp now = Timestamp.from(clock.instant());
        Inserts.all(
                jdbc,
                INSERT,
                clientIds.stream()
                        .map(clientId -> new Object[] {
                            Ids.next(),
                            now,
                            person.accountId(),
                            person.name(),
                            person.role().name(),
                            clientId,
                            what.name()
                        })
                        .toList());
    }

    /** Who saw what of one client, latest first: for an adviser whose client it is. */
    @PreAuthorize("hasRole('ADVISER')")
    public List<AccessLogRow> ofClient(UUID clientId, int limit) {
        return jdbc.query(
                "select at, account_name, role, what from access_log where client_id = ? order by at desc limit ?",
                (row, n) -> new AccessLogRow(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        Glimpse.valueOf(row.getString(4))),
                clientId,
                limit);
    }

    /** How often each person looked in the last days: counts without clients, for the administrator. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AccessCountRow> counts(int days) {
        return jdbc.query(
                """
                select account_name, role, what, count(*), count(distinct client_id), max(at) from access_log
                where at >= ? group by account_id, account_name, role, what order by max(at) desc
                """,
                (row, n) -> new AccessCountRow(
                        row.getString(1),
                        row.getString(2),
                        Glimpse.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getLong(5),
                        row.getTimestamp(6).toInstant()),
                Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(days))));
    }
}
