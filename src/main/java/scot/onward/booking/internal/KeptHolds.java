package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.TimeHold;
import scot.onward.shared.TimeSpan;

/** The holds as kept; with a hold go its claims. */
@Component
public class KeptHolds {

    private static final String SELECT = """
            select h.*, who.name as holder,
              exists (select 1 from waiting_offer o where o.hold_id = h.id and o.status = 'OFFERED') as offered
            from time_hold h join account who on who.id = h.account_id
            where\s""";

    private final JdbcTemplate jdbc;
    private final Claims claims;

    KeptHolds(JdbcTemplate jdbc, Claims claims) {
        this.jdbc = jdbc;
        this.claims = claims;
    }

    /** A hold and who has it. @param offered whether it is kept for somebody on the waiting list */
    public record Kept(TimeHold hold, UUID accountId, String holder, boolean offered) {

        BoardStretch stretch(int minutes) {
            return new BoardStretch(
                    offered ? BoardStretch.Kind.OFFERED : BoardStretch.Kind.BEING_BOOKED,
                    hold.startsAt(),
                    hold.endsAt(),
                    minutes,
                    null,
                    hold.expiresAt(),
                    null,
                    null,
                    holder);
        }
    }

    void add(TimeHold hold, UUID accountId, Instant now) {
        jdbc.update(
                "insert into time_hold (id, hub_id, clinic_id, account_id, starts_at, ends_at, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                hold.id(),
                hold.hubId(),
                hold.clinicId(),
                accountId,
                Timestamp.from(hold.startsAt()),
                Timestamp.from(hold.endsAt()),
                Timestamp.from(now),
                Timestamp.from(hold.expiresAt()));
    }

    public Optional<Kept> find(UUID id) {
        return jdbc.query(SELECT + "h.id = ?", KeptHolds::kept, id).stream().findFirst();
    }

    void remove(UUID id) {
        claims.release(Taker.hold(id));
        jdbc.update("delete from time_hold where id = ?", id);
    }

    /** Those of a hub that touch {@code span} and have not expired. */
    public List<Kept> ofHub(UUID hubId, TimeSpan span, Instant now) {
        return jdbc.query(
                SELECT + "h.hub_id = ? and h.starts_at < ? and h.ends_at > ? and h.expires_at > ? order by h.starts_at",
                KeptHolds::kept,
                hubId,
                Timestamp.from(span.to()),
                Timestamp.from(span.from()),
                Timestamp.from(now));
    }

    List<Kept> expired(Instant now) {
        return jdbc.query(SELECT + "h.expires_at <= ? limit 500", KeptHolds::kept, Timestamp.from(now));
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(
                new TimeHold(
                        row.getObject("id", UUID.class),
                        row.getObject("hub_id", UUID.class),
                        row.getObject("clinic_id", UUID.class),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()),
                row.getObject("account_id", UUID.class),
                row.getString("holder"),
                row.getBoolean("offered"));
    }
}
