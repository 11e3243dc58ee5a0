package scot.onward.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.casework.Recording.Refusal;
import scot.onward.casework.internal.AdviceSession;
import scot.onward.casework.internal.CaseworkRows;
import scot.onward.casework.internal.OwnSessions;
import scot.onward.shared.HubTime;

/** What adviser and client each said they would do. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class Actions {

    private final OwnSessions sessions;
    private final CaseworkRows rows;
    private final AccessLog accessLog;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    Actions(
            OwnSessions sessions,
            CaseworkRows rows,
            AccessLog accessLog,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.accessLog = accessLog;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Notes what somebody will do. */
    public Recording record(UUID sessionId, ActionOwner owner, String what, @Nullable LocalDate dueOn) {
        if (what.isBlank()) {
            return new Recording.Refused(Refusal.NOTHING_SAID);
        }
        AdviceSession session = sessions.get(sessionId);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into action_item (id, case_id, session_id, adviser_id, owner, what, due_on, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(session.caseId())
                .param(sessionId)
                .param(currentUser.get().adviser())
                .param(owner.name())
                .param(what.strip())
                .param(dueOn)
                .param(Timestamp.from(clock.instant()))
                .update();
        return new Recording.Recorded(id);
    }

    /** Says that it is done, or after all not. */
    public void done(UUID actionId, boolean done) {
        jdbc.sql("""
                        update action_item set done_at = ?, version = version + 1 where id = ? and case_id in
                        (select id from advice_case where organisation_id = ?)
                        """)
                .param(done ? Timestamp.from(clock.instant()) : null)
                .param(actionId)
                .param(currentUser.get().organisation())
                .update();
    }

    /** The adviser's own open actions that are due today or overdue, the oldest first. */
    public List<ActionRow> due() {
        List<ActionRow> due =
                rows.actionsDue(currentUser.get().adviser(), currentUser.get().organisation(), HubTime.today(clock));
        accessLog.shown(due.stream().map(ActionRow::clientId).distinct().toList(), Glimpse.SESSION);
        return due;
    }
}
