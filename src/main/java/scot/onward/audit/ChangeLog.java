package scot.onward.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.shared.Ids;

/** The change log: who changed what and, where a rule was overridden, why. Entries are only ever added. */
@Service
@Transactional
public class ChangeLog {

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChangeLog(JdbcTemplate jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Notes a change in the transaction that makes it.
     *
     * @param subject what was changed, such as {@code appointment}
     * @param change what was done, such as {@code booked-late}
     * @param reason why, where a person had to say
     */
    @PreAuthorize("permitAll()")
    public void changed(String subject, UUID subjectId, String change, @Nullable String reason) {
        SignedIn person = currentUser.find().orElse(null);
        jdbc.update(
                """
                insert into change_log (id, at, account_id, account_name, subject, subject_id, change_kind, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                Timestamp.from(clock.instant()),
                person == null ? null : person.accountId(),
                person == null ? "Onward" : person.name(),
                subject,
                subjectId,
                change,
                reason);
    }
}
