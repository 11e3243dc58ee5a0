package scot.onward.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.casework.Recording.Refusal;
import scot.onward.casework.internal.AdviceSession;
import scot.onward.casework.internal.OwnSessions;

/** What clients owe and what is done about it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class Debts {

    private final OwnSessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Debts(OwnSessions sessions, JdbcClient jdbc, Clock clock) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records a debt; whether it is a priority follows from whom it is owed to. */
    public Recording record(UUID sessionId, DebtForm form) {
        AdviceSession session = sessions.get(sessionId);
        if (form.amountPence() <= 0) {
            return new Recording.Refused(Refusal.AMOUNT_NOT_POSITIVE);
        }
        if (form.amountPence() > Gains.ABSURD_PENCE) {
            return new Recording.Refused(Refusal.AMOUNT_ABSURD);
        }
        if (sessions.isCaseClosed(session)) {
            return new Recording.Refused(Refusal.CASE_CLOSED);
        }
        UUID id = UUID.randomUUID();
        DebtStrategy strategy = form.strategy();
        jdbc.sql("insert into debt (id, case_id, session_id, creditor_kind, creditor, priority, amount_pence, strategy,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(session.caseId())
                .param(sessionId)
                .param(form.creditorKind().name())
                .param(form.creditor().strip())
                .param(form.creditorKind().isPriority())
                .param(form.amountPence())
                .param(strategy == null ? null : strategy.name())
                .param(Timestamp.from(clock.instant()))
                .update();
        return new Recording.Recorded(id);
    }

    /** Takes back a debt of a session that was recorded by mistake. */
    public void remove(UUID sessionId, UUID debtId) {
        jdbc.sql("delete from debt where id = ? and session_id = ?")
                .params(debtId, sessions.get(sessionId).id())
                .update();
    }
}
