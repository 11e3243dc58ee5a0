package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.booking.AffectedRow.State;

/** Whose time fell away, as kept. A row stays for ever; it is settled, never removed. */
@Component
public class KeptDisplacements {

    private static final String INSERT = """
            insert into displacement (id, appointment_id, closure_id, was_starts_at, was_ends_at, was_adviser_id,
              was_room_id, created_at, state)
            select uuid(), a.id, c.id, a.starts_at, a.ends_at, a.adviser_id, a.room_id, ?, 'TO_MOVE'
            from appointment a join closure c on c.starts_at < a.ends_at and c.ends_at > a.starts_at
              and (c.hub_id = a.hub_id or c.room_id = a.room_id or c.adviser_id = a.adviser_id
                or c.adviser_id in (select more.adviser_id from appointment_adviser more where more.appointment_id = a.id))
            where a.status = 'BOOKED' and a.ends_at > ? and c.lifted_at is null
              and not exists (select 1 from displacement d
                where d.appointment_id = a.id and d.closure_id = c.id and d.state = 'TO_MOVE')
              and\s""";

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;

    KeptDisplacements(JdbcTemplate jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Puts everybody on the list whose booked time is in a closure and not over; answers how many. */
    int add(UUID closureId, Instant now) {
        return jdbc.update(INSERT + "c.id = ?", Timestamp.from(now), Timestamp.from(now), closureId);
    }

    /** Puts one appointment on the list if it stands in a closure. */
    void addIfClosed(UUID appointmentId, Instant now) {
        jdbc.update(INSERT + "a.id = ?", Timestamp.from(now), Timestamp.from(now), appointmentId);
    }

    /** Settles those of a closure who were still to be moved: they need not be. */
    void settleToMove(UUID closureId, Instant now) {
        jdbc.update(
                "update displacement set state = 'SETTLED', settled_at = ?, settled_by = ?, version = version + 1 where closure_id = ? and state = 'TO_MOVE'",
                Timestamp.from(now),
                person(),
                closureId);
    }

    /** Settles all that is open about an appointment: it has another time, is off, or took place. */
    void settle(UUID appointmentId, Instant now) {
        jdbc.update(
                "update displacement set state = 'SETTLED', settled_at = ?, settled_by = ?, version = version + 1 where appointment_id = ? and state <> 'SETTLED'",
                Timestamp.from(now),
                person(),
                appointmentId);
    }

    /** Notes that somebody has a new time and does not know it yet. */
    public void toTell(UUID displacementId) {
        jdbc.update(
                "update displacement set state = 'TO_TELL', settled_at = null, settled_by = null, version = version + 1 where id = ?",
                displacementId);
    }

    /** Notes that somebody has been told; false when that was settled before, or they have no new time yet. */
    public boolean told(UUID displacementId, Instant now) {
        return jdbc.update(
                        "update displacement set state = 'SETTLED', settled_at = ?, settled_by = ?, version = version + 1 where id = ? and state = ?",
                        Timestamp.from(now),
                        person(),
                        displacementId,
                        State.TO_TELL.name())
                == 1;
    }

    /** The hub at which an open entry is to be dealt with. */
    public List<UUID> hubOf(UUID displacementId) {
        return jdbc.query(
                "select a.hub_id from displacement d join appointment a on a.id = d.appointment_id where d.id = ?",
                (row, n) -> row.getObject(1, UUID.class),
                displacementId);
    }

    private @Nullable UUID person() {
        return currentUser.find().map(SignedIn::accountId).orElse(null);
    }
}
