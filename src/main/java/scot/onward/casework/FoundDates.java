package scot.onward.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.casework.internal.AdviceSession;
import scot.onward.casework.internal.CaseworkRows;
import scot.onward.casework.internal.OwnSessions;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.CountedDate;
import scot.onward.triage.Deadline;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.RuleBook;

/** Dates found in letters, and the last safe dates that the rule book counts from them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class FoundDates {

    private final OwnSessions sessions;
    private final CaseworkRows rows;
    private final RuleBook ruleBook;
    private final WorkingCalendar calendar;
    private final AccessLog accessLog;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    FoundDates(
            OwnSessions sessions,
            CaseworkRows rows,
            RuleBook ruleBook,
            WorkingCalendar calendar,
            AccessLog accessLog,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.accessLog = accessLog;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the rule book counts from such a letter today; nothing is kept. */
    public CountedDate count(String letterKind, LocalDate letterDate) {
        return ruleBook.compute(letterKind, LetterFacts.dated(letterDate), HubTime.today(clock), calendar);
    }

    /**
     * Keeps a letter's date with what was counted from it, once however often the same letter is given; a refused date is told
     * and not kept.
     */
    public CountedDate record(UUID sessionId, String letterKind, LocalDate letterDate) {
        AdviceSession session = sessions.get(sessionId);
        CountedDate counted = count(letterKind, letterDate);
        if (counted instanceof Deadline deadline && !isKept(session.caseId(), letterKind, letterDate)) {
            jdbc.sql("insert into found_date (id, case_id, session_id, letter_kind, letter_date, last_safe_date,"
                            + " rule_key, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            session.caseId(),
                            sessionId,
                            letterKind,
                            letterDate,
                            deadline.lastSafeDate(),
                            deadline.ruleId(),
                            Timestamp.from(clock.instant()))
                    .update();
        }
        return counted;
    }

    private boolean isKept(UUID caseId, String letterKind, LocalDate letterDate) {
        return jdbc.sql("select count(*) from found_date where case_id = ? and letter_kind = ? and letter_date = ?")
                        .params(caseId, letterKind, letterDate)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Takes back a date of a session that was recorded by mistake. */
    public void remove(UUID sessionId, UUID dateId) {
        jdbc.sql("delete from found_date where id = ? and session_id = ?")
                .params(dateId, sessions.get(sessionId).id())
                .update();
    }

    /** What had to be done by a date is done: it stops counting. */
    public void settle(UUID dateId) {
        jdbc.sql("""
                        update found_date set settled_at = ?, version = version + 1 where id = ? and case_id in
                        (select id from advice_case where organisation_id = ?)
                        """)
                .params(
                        Timestamp.from(clock.instant()),
                        dateId,
                        currentUser.get().organisation())
                .update();
    }

    /** The unsettled last safe dates of the adviser's own cases, the nearest first. */
    public List<FoundDateRow> mine() {
        List<FoundDateRow> mine = rows.datesOfAdviser(
                currentUser.get().adviser(), currentUser.get().organisation(), HubTime.today(clock));
        accessLog.shown(mine.stream().map(FoundDateRow::clientId).distinct().toList(), Glimpse.TRIAGE);
        return mine;
    }
}
