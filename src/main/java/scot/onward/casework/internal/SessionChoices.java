package scot.onward.casework.internal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.casework.OutcomeKind;
import scot.onward.shared.PresentingIssue;

/** What was ticked in a session; each tick is added or taken away alone. */
@Component
public class SessionChoices {

    private final JdbcClient jdbc;

    SessionChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void changeIssues(UUID sessionId, Set<PresentingIssue> added, Set<PresentingIssue> removed) {
        each(added, "insert ignore into session_issue (session_id, issue) values (?, ?)", sessionId);
        each(removed, "delete from session_issue where session_id = ? and issue = ?", sessionId);
    }

    public void changeOutcomes(UUID sessionId, Set<OutcomeKind> added, Set<OutcomeKind> removed) {
        each(added, "insert ignore into outcome (session_id, kind) values (?, ?)", sessionId);
        each(removed, "delete from outcome where session_id = ? and kind = ?", sessionId);
    }

    public boolean hasIssue(UUID sessionId) {
        return jdbc.sql("select count(*) from session_issue where session_id = ?")
                        .param(sessionId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void each(Collection<? extends Enum<?>> constants, String statement, UUID sessionId) {
        for (Enum<?> constant : constants) {
            jdbc.sql(statement).params(sessionId, constant.name()).update();
        }
    }
}
