package scot.onward.casework.internal;

import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.casework.NextTime;
import scot.onward.casework.OutcomeKind;
import scot.onward.casework.SessionRecord;
import scot.onward.casework.SessionRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.SnsiapType;

/** Reads sessions. Every statement asks for the organisation that looks. */
@Component
public class SessionRows {

    private static final String SESSIONS = """
            select s.*, c.client_id, a.name as adviser, h.short_name as hub,
              (select count(*) from advice_session e join advice_case ec on ec.id = e.case_id
                where ec.client_id = c.client_id and ec.organisation_id = c.organisation_id
                and e.started_at <= s.started_at) as time,
              (select group_concat(i.issue) from session_issue i where i.session_id = s.id) as issues,
              (select group_concat(o.kind) from outcome o where o.session_id = s.id) as outcomes
            from advice_session s join advice_case c on c.id = s.case_id
            join adviser a on a.id = s.adviser_id join hub h on h.id = s.hub_id where
            """ + CaseReach.VISIBLE;

    private final JdbcClient jdbc;
    private final CaseworkRows parts;

    SessionRows(JdbcClient jdbc, CaseworkRows parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    public Optional<SessionRecord> record(UUID sessionId, UUID organisation, LocalDate today) {
        return visible(SESSIONS + " and s.id = :it", sessionId, organisation, today)
                .query((row, n) -> record(row, organisation, today))
                .optional();
    }

    /** The sessions of a client, latest first. */
    public List<SessionRow> ofClient(UUID clientId, UUID organisation, LocalDate today) {
        return visible(SESSIONS + " and c.client_id = :it order by s.started_at desc", clientId, organisation, today)
                .query(SessionRows::row)
                .list();
    }

    /** The records of these appointments, as far as there are any. */
    public List<SessionRow> ofAppointments(Set<UUID> appointmentIds, UUID organisation, LocalDate today) {
        return appointmentIds.isEmpty()
                ? List.of()
                : jdbc.sql(SESSIONS + " and s.appointment_id in (:appointments)")
                        .param("appointments", appointmentIds)
                        .param("organisation", organisation)
                        .param("today", today)
                        .query(SessionRows::row)
                        .list();
    }

    /** The adviser's sessions that were begun before today and never finished, oldest first. */
    public List<SessionRow> unfinished(UUID adviser, Instant before, UUID organisation, LocalDate today) {
        return visible(
                        SESSIONS + " and s.adviser_id = :it and s.finished_at is null and s.started_at < :before"
                                + " order by s.started_at",
                        adviser,
                        organisation,
                        today)
                .param("before", Timestamp.from(before))
                .query(SessionRows::row)
                .list();
    }

    private JdbcClient.StatementSpec visible(String sql, UUID it, UUID organisation, LocalDate today) {
        return jdbc.sql(sql).param("it", it).param("organisation", organisation).param("today", today);
    }

    private SessionRecord record(ResultSet row, UUID organisation, LocalDate today) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID caseId = row.getObject("case_id", UUID.class);
        UUID clientId = row.getObject("client_id", UUID.class);
        return new SessionRecord(
                id,
                caseId,
                clientId,
                row.getObject("appointment_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("adviser_id", UUID.class),
                row.getObject("hub_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                constant(SnsiapType.class, row.getString("snsiap_type")),
                row.getTimestamp("started_at").toInstant(),
                moment(row.getTimestamp("finished_at")),
                row.getInt("time"),
                row.getString("notes"),
                row.getInt("notes_version"),
                constants(PresentingIssue.class, row.getString("issues")),
                constants(OutcomeKind.class, row.getString("outcomes")),
                constant(NextTime.class, row.getString("next_time")),
                row.getObject("next_appointment_id", UUID.class),
                parts.datesOfClient(clientId, organisation, today),
                parts.actionsOfCase(caseId, organisation, today),
                parts.gainsOfSession(id, organisation, today),
                parts.debtsOfCase(caseId, organisation, today));
    }

    private static SessionRow row(ResultSet row, int n) throws SQLException {
        return new SessionRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                row.getString("adviser"),
                row.getString("hub"),
                Delivery.valueOf(row.getString("delivery")),
                constant(SnsiapType.class, row.getString("snsiap_type")),
                row.getTimestamp("started_at").toInstant(),
                moment(row.getTimestamp("finished_at")),
                constants(PresentingIssue.class, row.getString("issues")),
                constants(OutcomeKind.class, row.getString("outcomes")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(toCollection(() -> EnumSet.noneOf(type)));
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
