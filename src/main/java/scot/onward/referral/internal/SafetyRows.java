package scot.onward.referral.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.referral.SafetyClockRow;
import scot.onward.referral.SafetyDecision;
import scot.onward.referral.SafetyKind;
import scot.onward.referral.ThreePoints;
import scot.onward.shared.Answer;

/** Reads safety clocks. */
@Component
public class SafetyRows {

    private static final String ROWS = """
            select clock.*, hub.short_name as hub_name, owner.name as owner_name, starter.name as starter_name,
                   ender.name as ender_name, coalesce(client.name, referral.patient_name, clock.about) as person_name,
                   coalesce(clock.client_id, referral.client_id) as shown_client,
                   (select max(at) from safety_clock_event where clock_id = clock.id and kind = 'CHASED') as chased_at
            from safety_clock clock
            join hub on hub.id = clock.hub_id
            join account owner on owner.id = clock.owner_id
            left join account starter on starter.id = clock.started_by
            left join account ender on ender.id = clock.ended_by
            left join referral on referral.id = clock.referral_id
            left join client on client.id = clock.client_id
            """;

    private final JdbcClient jdbc;

    SafetyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row, and the client whose record it shows a part of. */
    public record Found(SafetyClockRow row, @Nullable UUID clientId) {}

    /** The open ones of these hubs, the nearest first. */
    public List<Found> open(Collection<UUID> hubs, UUID reader) {
        return hubs.isEmpty()
                ? List.of()
                : jdbc.sql(
                                ROWS
                                        + "where clock.hub_id in (:hubs) and clock.ended_at is null order by clock.due_at, clock.id")
                        .param("hubs", hubs)
                        .query((row, n) -> found(row, reader))
                        .list();
    }

    /** All of one referral and of its client, open ones first, then the latest. */
    public List<Found> ofReferral(UUID referralId, UUID reader) {
        return jdbc.sql(ROWS + """
                        where clock.referral_id = :referral
                           or clock.client_id = (select client_id from referral where id = :referral)
                        order by clock.ended_at is not null, clock.ended_at desc, clock.due_at, clock.id
                        """)
                .param("referral", referralId)
                .query((row, n) -> found(row, reader))
                .list();
    }

    public Optional<Found> find(UUID clockId, UUID reader) {
        return jdbc.sql(ROWS + "where clock.id = :id")
                .param("id", clockId)
                .query((row, n) -> found(row, reader))
                .optional();
    }

    private static Found found(ResultSet row, UUID reader) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        SafetyClockRow clock = new SafetyClockRow(
                row.getObject("id", UUID.class),
                SafetyKind.valueOf(row.getString("kind")),
                row.getObject("hub_id", UUID.class),
                row.getString("hub_name"),
                row.getObject("referral_id", UUID.class),
                row.getString("person_name"),
                row.getString("said"),
                points(row),
                row.getTimestamp("started_at").toInstant(),
                row.getString("starter_name"),
                row.getTimestamp("due_at").toInstant(),
                owner,
                row.getString("owner_name"),
                moment(row, "chased_at"),
                owner.equals(reader),
                end(row));
        return new Found(clock, row.getObject("shown_client", UUID.class));
    }

    private static SafetyClockRow.@Nullable End end(ResultSet row) throws SQLException {
        Instant at = moment(row, "ended_at");
        return at == null
                ? null
                : new SafetyClockRow.End(
                        at,
                        row.getString("ender_name"),
                        SafetyDecision.valueOf(row.getString("decision")),
                        row.getString("reason"));
    }

    private static @Nullable ThreePoints points(ResultSet row) throws SQLException {
        return row.getString("at_risk") == null
                ? null
                : new ThreePoints(
                        Answer.valueOf(row.getString("cannot_safeguard")),
                        Answer.valueOf(row.getString("at_risk")),
                        Answer.valueOf(row.getString("more_vulnerable")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
