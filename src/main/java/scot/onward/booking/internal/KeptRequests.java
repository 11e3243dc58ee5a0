package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.ChangeRequestRow;
import scot.onward.booking.ChangeRequestRow.CameBy;
import scot.onward.booking.ChangeRequestRow.Kind;
import scot.onward.booking.SettledAs;

/** What clients asked of reception, as kept. */
@Component
public class KeptRequests {

    /** What was asked about an appointment is done with when it is no longer there at that time; a time asked for, when there is one. */
    private static final String OPEN = """
            select r.*, coalesce(c.known_as, c.name) as client_name, if(c.phone_ok, c.phone, null) as call_on,
              a.starts_at, ad.name as adviser_name
            from change_request_hub h
            join change_request r on r.id = h.request_id
            left join client c on c.id = r.client_id
            left join appointment a on a.id = r.appointment_id
            left join adviser ad on ad.id = a.adviser_id
            where h.hub_id = ? and r.settled_at is null
              and (r.kind <> 'CHANGE' or a.status = 'BOOKED' and a.starts_at = r.was_starts_at)
              and (r.kind <> 'TIME' or not exists (select 1 from appointment b
                where b.client_id = r.client_id and b.booked_at >= r.asked_at and b.status <> 'CANCELLED'))
            order by r.asked_at limit 200
            """;

    private final JdbcTemplate jdbc;

    KeptRequests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody asks.
     *
     * @param replyKey tells a text message from every other, null for a link
     * @param number whom it came from, null for a link
     * @param words what they wrote, kept only where it could not be read
     */
    public record Asked(
            UUID id,
            Kind kind,
            CameBy cameBy,
            @Nullable String replyKey,
            @Nullable UUID clientId,
            @Nullable UUID appointmentId,
            @Nullable Instant wasStartsAt,
            @Nullable String number,
            @Nullable String words) {}

    /** Takes it in; false when it is there already: the same text again, or the same appointment asked about again. */
    public boolean add(Asked asked, Collection<UUID> hubIds, Instant now) {
        try {
            jdbc.update(
                    """
                    insert into change_request (id, kind, came_by, reply_key, client_id, appointment_id, was_starts_at, number,
                      words, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    asked.id(),
                    asked.kind().name(),
                    asked.cameBy().name(),
                    asked.replyKey(),
                    asked.clientId(),
                    asked.appointmentId(),
                    asked.wasStartsAt() == null ? null : Timestamp.from(asked.wasStartsAt()),
                    asked.number(),
                    asked.words(),
                    Timestamp.from(now));
        } catch (DuplicateKeyException there) {
            return false;
        }
        hubIds.forEach(hub ->
                jdbc.update("insert into change_request_hub (hub_id, request_id) values (?, ?)", hub, asked.id()));
        return true;
    }

    /** Whether this text message was taken in before. */
    public boolean isThere(String replyKey) {
        return !jdbc.query("select 1 from change_request where reply_key = ?", (row, n) -> true, replyKey)
                .isEmpty();
    }

    /** What stands on a hub's desk, longest first. */
    public List<ChangeRequestRow> at(UUID hubId) {
        return jdbc.query(OPEN, KeptRequests::row, hubId);
    }

    /** The hubs on whose desks it stands. */
    public List<UUID> hubsOf(UUID requestId) {
        return jdbc.query(
                "select hub_id from change_request_hub where request_id = ?",
                (row, n) -> row.getObject(1, UUID.class),
                requestId);
    }

    /** Settles it; false when somebody has. */
    public boolean settle(UUID requestId, SettledAs as, UUID by, Instant now) {
        return jdbc.update(
                        "update change_request set settled_at = ?, settled_by = ?, settled_as = ? where id = ? and settled_at is null",
                        Timestamp.from(now),
                        by,
                        as.name(),
                        requestId)
                == 1;
    }

    private static ChangeRequestRow row(ResultSet row, int n) throws SQLException {
        Timestamp starts = row.getTimestamp("starts_at");
        return new ChangeRequestRow(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                CameBy.valueOf(row.getString("came_by")),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getString("call_on"),
                row.getObject("appointment_id", UUID.class),
                starts == null ? null : starts.toInstant(),
                row.getString("adviser_name"),
                row.getString("number"),
                row.getString("words"));
    }
}
