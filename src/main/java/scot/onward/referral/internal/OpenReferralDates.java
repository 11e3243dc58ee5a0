package scot.onward.referral.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.referral.EventKind;
import scot.onward.shared.Answer;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.Answers;
import scot.onward.triage.Assessment;
import scot.onward.triage.DateChange;
import scot.onward.triage.DatedCases;
import scot.onward.triage.Deadline;
import scot.onward.triage.LevelRule;
import scot.onward.triage.RuleBook;
import scot.onward.triage.RuleStart;

/** The last safe dates of open referrals, judged as on the day each came in. */
@Component
class OpenReferralDates implements DatedCases {

    private record Open(
            UUID id,
            UUID clientId,
            UUID hubId,
            String name,
            int level,
            int ruleLevel,
            LocalDate received,
            Answers answers) {}

    private final JdbcClient jdbc;
    private final ReferralEvents events;
    private final WorkingCalendar calendar;

    OpenReferralDates(JdbcClient jdbc, ReferralEvents events, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public List<DateChange> changes(RuleBook now, RuleBook then) {
        List<DateChange> changes = new ArrayList<>();
        for (Open referral : withLetters()) {
            Assessment before = now.assess(referral.answers(), calendar);
            Assessment after = then.assess(referral.answers(), calendar);
            if (before.deadline().isPresent() && after.deadline().isPresent()) {
                Deadline old = before.deadline().get();
                Deadline counted = after.deadline().get();
                if (DateChange.differs(old, counted)) {
                    changes.add(change(referral, after, old, counted));
                }
            }
        }
        return changes;
    }

    private static DateChange change(Open referral, Assessment after, Deadline old, Deadline counted) {
        boolean isChosen = referral.level() != referral.ruleLevel();
        int then = Math.min(referral.ruleLevel(), after.level().number());
        return new DateChange(
                referral.id(),
                referral.clientId(),
                referral.hubId(),
                referral.name(),
                referral.level(),
                isChosen ? referral.level() : then,
                after.fired(),
                old,
                counted);
    }

    private List<Open> withLetters() {
        return jdbc.sql("""
                        select id, client_id, hub_id, patient_name, level, rule_level, received_at, safe_tonight, essentials_today,
                               letter_kind, letter_date
                        from referral
                        where status <> 'CLOSED' and letter = 'YES' and letter_kind is not null and letter_date is not null
                        order by level, last_safe_date, received_at
                        """).query((row, n) -> open(row)).list();
    }

    private static Open open(ResultSet row) throws SQLException {
        LocalDate received =
                row.getTimestamp("received_at").toInstant().atZone(HubTime.ZONE).toLocalDate();
        return new Open(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getString("patient_name"),
                row.getInt("level"),
                row.getInt("rule_level"),
                received,
                Ruling.answers(
                        received,
                        Answer.valueOf(row.getString("safe_tonight")),
                        Answer.valueOf(row.getString("essentials_today")),
                        Answer.YES,
                        row.getString("letter_kind"),
                        row.getObject("letter_date", LocalDate.class)));
    }

    /** A more urgent rule sets the level; a less urgent one leaves it as it is. */
    @Override
    public void recount(List<DateChange> changes, RuleStart start) {
        for (DateChange change : changes) {
            LevelRule fired = change.fired();
            jdbc.sql("""
                            update referral
                            set last_safe_date = :last, book_by = :book, rule_number = if(:level < rule_level, :number, rule_number),
                                rule_key = if(:level < rule_level, :rule, rule_key),
                                rule_version = if(:level < rule_level, :ruleVersion, rule_version),
                                rule_level = least(rule_level, :level), version = version + 1
                            where id = :id and status <> 'CLOSED'
                            """)
                    .param("last", change.after().lastSafeDate())
                    .param("book", change.after().bookBy())
                    .param("level", fired.level().number())
                    .param("number", fired.number())
                    .param("rule", fired.id())
                    .param("ruleVersion", String.valueOf(fired.version()))
                    .param("id", change.caseId())
                    .update();
            events.happened(change.caseId(), EventKind.DATES_RECOUNTED, start.ruleId() + " " + start.version(), null);
        }
    }
}
