package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.booking.ClosureOutcome;
import scot.onward.booking.ClosureOutcome.Cause;
import scot.onward.booking.ClosureOutcome.Refused;
import scot.onward.booking.ClosureOutcome.Reported;
import scot.onward.booking.NewClosure;

/** What happens inside the transaction that closes something or opens it again. */
@Component
public class ClosureDesk {

    private final JdbcTemplate jdbc;
    private final ResourceDays days;
    private final KeptDisplacements displacements;
    private final CurrentUser currentUser;

    ClosureDesk(JdbcTemplate jdbc, ResourceDays days, KeptDisplacements displacements, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.days = days;
        this.displacements = displacements;
        this.currentUser = currentUser;
    }

    /**
     * Notes the closure and puts everybody affected on the list. It writes the days of what every booking there has to claim
     * first: a booking that is quicker is found here, one that is slower finds the closure.
     */
    public ClosureOutcome close(NewClosure closure, Instant now) {
        days.touch(claimed(closure), closure.span());
        String column = ClosureRows.column(closure.kind());
        if (isClosed(column, closure)) {
            return new Refused(Cause.CLOSED_ALREADY);
        }
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into closure (id, kind, " + column
                        + ", starts_at, ends_at, note, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                closure.kind().name(),
                closure.what(),
                Timestamp.from(closure.span().from()),
                Timestamp.from(closure.span().to()),
                closure.note(),
                Timestamp.from(now),
                currentUser.get().accountId());
        return new Reported(id, displacements.add(id, now));
    }

    /** Opens again; false when it was open already. Whoever was still to be moved stays where they are booked. */
    public boolean lift(UUID closureId, Instant now) {
        int lifted = jdbc.update(
                "update closure set lifted_at = ?, lifted_by = ? where id = ? and lifted_at is null",
                Timestamp.from(now),
                currentUser.get().accountId(),
                closureId);
        if (lifted == 0) {
            return false;
        }
        displacements.settleToMove(closureId, now);
        return true;
    }

    private List<UUID> claimed(NewClosure closure) {
        return switch (closure.kind()) {
            case ROOM_LOST, ADVISER_AWAY -> List.of(closure.what());
            case HUB_CLOSED ->
                jdbc.query(
                        """
                        select adviser_id from clinic where hub_id = ?
                        union select adviser_id from appointment where hub_id = ? and ends_at > ? and starts_at < ?
                        union select adviser_id from group_session where hub_id = ? and ends_at > ? and starts_at < ?
                        """,
                        (row, n) -> row.getObject(1, UUID.class),
                        closure.what(),
                        closure.what(),
                        Timestamp.from(closure.span().from()),
                        Timestamp.from(closure.span().to()),
                        closure.what(),
                        Timestamp.from(closure.span().from()),
                        Timestamp.from(closure.span().to()));
        };
    }

    private boolean isClosed(String column, NewClosure closure) {
        return !jdbc.query(
                        "select 1 from closure where " + column
                                + " = ? and starts_at < ? and ends_at > ? and lifted_at is null limit 1",
                        (row, n) -> true,
                        closure.what(),
                        Timestamp.from(closure.span().to()),
                        Timestamp.from(closure.span().from()))
                .isEmpty();
    }
}
