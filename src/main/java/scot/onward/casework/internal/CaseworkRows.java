package scot.onward.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.casework.ActionOwner;
import scot.onward.casework.ActionRow;
import scot.onward.casework.CreditorKind;
import scot.onward.casework.DebtRow;
import scot.onward.casework.DebtStrategy;
import scot.onward.casework.FoundDateRow;
import scot.onward.casework.GainKind;
import scot.onward.casework.GainPeriod;
import scot.onward.casework.GainRow;
import scot.onward.casework.GainStatus;

/** Reads the parts of cases. Every statement asks for the organisation that looks. */
@Component
public class CaseworkRows {

    private static final String ACTIONS = """
            select t.id, c.client_id, p.name as client, t.owner, t.what, t.due_on, t.done_at from action_item t
            join advice_case c on c.id = t.case_id join client p on p.id = c.client_id where
            """ + CaseReach.VISIBLE;
    private static final String DATES = """
            select f.*, c.client_id, p.name as client from found_date f
            join advice_case c on c.id = f.case_id join client p on p.id = c.client_id where
            """ + CaseReach.VISIBLE;
    private static final String GAINS = """
            select g.*, a.name as recorded_by from gain g join advice_case c on c.id = g.case_id
            join adviser a on a.id = g.adviser_id where
            """ + CaseReach.VISIBLE;
    private static final String DEBTS =
            "select d.* from debt d join advice_case c on c.id = d.case_id where " + CaseReach.VISIBLE;

    private final JdbcClient jdbc;

    CaseworkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ActionRow> actionsOfCase(UUID caseId, UUID organisation, LocalDate today) {
        return visible(
                        ACTIONS + " and t.case_id = :it order by t.done_at is not null, t.due_on is null, t.due_on,"
                                + " t.created_at",
                        caseId,
                        organisation,
                        today)
                .query(CaseworkRows::action)
                .list();
    }

    public List<ActionRow> actionsDue(UUID adviser, UUID organisation, LocalDate today) {
        return visible(
                        ACTIONS + " and t.adviser_id = :it and t.owner = 'ADVISER' and t.done_at is null"
                                + " and t.due_on <= :today order by t.due_on, t.created_at",
                        adviser,
                        organisation,
                        today)
                .query(CaseworkRows::action)
                .list();
    }

    public List<FoundDateRow> datesOfClient(UUID clientId, UUID organisation, LocalDate today) {
        return visible(
                        DATES
                                + " and c.client_id = :it and f.settled_at is null order by f.last_safe_date is null, f.last_safe_date",
                        clientId,
                        organisation,
                        today)
                .query(CaseworkRows::date)
                .list();
    }

    /** Unsettled last safe dates of the cases that an adviser leads, the nearest first. */
    public List<FoundDateRow> datesOfAdviser(UUID adviser, UUID organisation, LocalDate today) {
        return visible(
                        DATES + " and c.lead_adviser_id = :it and f.settled_at is null and f.last_safe_date is not null"
                                + " and c.closed_at is null order by f.last_safe_date",
                        adviser,
                        organisation,
                        today)
                .query(CaseworkRows::date)
                .list();
    }

    public List<GainRow> gainsOfClient(UUID clientId, UUID organisation, LocalDate today) {
        return visible(GAINS + " and c.client_id = :it order by g.recorded_at", clientId, organisation, today)
                .query(CaseworkRows::gain)
                .list();
    }

    public List<GainRow> gainsOfSession(UUID sessionId, UUID organisation, LocalDate today) {
        return visible(GAINS + " and g.session_id = :it order by g.recorded_at", sessionId, organisation, today)
                .query(CaseworkRows::gain)
                .list();
    }

    public List<DebtRow> debtsOfCase(UUID caseId, UUID organisation, LocalDate today) {
        return visible(
                        DEBTS + " and d.case_id = :it order by d.priority desc, d.recorded_at",
                        caseId,
                        organisation,
                        today)
                .query(CaseworkRows::debt)
                .list();
    }

    private JdbcClient.StatementSpec visible(String sql, UUID it, UUID organisation, LocalDate today) {
        return jdbc.sql(sql).param("it", it).param("organisation", organisation).param("today", today);
    }

    private static ActionRow action(ResultSet row, int n) throws SQLException {
        return new ActionRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                ActionOwner.valueOf(row.getString("owner")),
                row.getString("what"),
                row.getObject("due_on", LocalDate.class),
                moment(row.getTimestamp("done_at")));
    }

    private static FoundDateRow date(ResultSet row, int n) throws SQLException {
        return new FoundDateRow(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                row.getString("letter_kind"),
                row.getObject("letter_date", LocalDate.class),
                row.getObject("last_safe_date", LocalDate.class),
                row.getString("rule_key"));
    }

    private static GainRow gain(ResultSet row, int n) throws SQLException {
        return new GainRow(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                GainKind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getLong("amount_pence"),
                GainPeriod.valueOf(row.getString("period")),
                row.getLong("counts_pence"),
                GainStatus.valueOf(row.getString("status")),
                row.getString("evidence"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }

    private static DebtRow debt(ResultSet row, int n) throws SQLException {
        String strategy = row.getString("strategy");
        return new DebtRow(
                row.getObject("id", UUID.class),
                CreditorKind.valueOf(row.getString("creditor_kind")),
                row.getString("creditor"),
                row.getBoolean("priority"),
                row.getLong("amount_pence"),
                strategy == null ? null : DebtStrategy.valueOf(strategy));
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
