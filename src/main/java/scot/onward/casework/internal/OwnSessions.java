package scot.onward.casework.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;

/** The way into a session for writing: only for the organisation whose case it belongs to. */
@Component
public class OwnSessions {

    private final AdviceSessions sessions;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    OwnSessions(AdviceSessions sessions, CurrentUser currentUser, JdbcClient jdbc) {
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** @throws AccessDeniedException for another organisation's, and for one that does not exist */
    public AdviceSession get(UUID sessionId) {
        return sessions.findOwn(sessionId, currentUser.get().organisation())
                .orElseThrow(() -> new AccessDeniedException("Not a session of this organisation"));
    }

    public boolean isOwn(UUID sessionId) {
        return sessions.findOwn(sessionId, currentUser.get().organisation()).isPresent();
    }

    /** Whether the case of a session is closed. */
    public boolean isCaseClosed(AdviceSession session) {
        return jdbc.sql("select count(*) from advice_case where id = ? and closed_at is not null")
                        .param(session.caseId())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
