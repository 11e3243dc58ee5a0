package scot.onward.audit;

import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;

/** The access log: every read of a client's record, by whom, from the first day. Entries are only ever added. */
@Service
@Transactional(readOnly = true)
public class AccessLog {

    private static final String INSERT =
            "insert into access_log (id, at, account_id, account_name, role, client_id, what) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final JdbcClient queries;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccessLog(JdbcTemplate jdbc, JdbcClient queries, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.currentUser = currentUser;
        this.clock = clock;
    }
}
