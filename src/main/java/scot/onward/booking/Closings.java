package scot.onward.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.audit.ChangeLog;
import scot.onward.booking.ClosureOutcome.Cause;
import scot.onward.booking.ClosureOutcome.Refused;
import scot.onward.booking.ClosureOutcome.Reported;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.ClosureDesk;
import scot.onward.booking.internal.ClosureRows;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.clinic.Closure;
import scot.onward.shared.Retrying;

/**
 * Rooms that are lost, advisers who are away, hubs that are closed. Everybody affected is on the list to move in the same
 * transaction: nobody is ever booked into a closure without somebody knowing.
 */
@Service
@PreAuthorize("hasAnyRole('RECEPTION', 'MANAGER')")
public class Closings {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final ClosureDesk desk;
    private final ClosureRows rows;
    private final OwnAppointments own;
    private final Retrying retrying;
    private final BoardChanges board;
    private final ChangeLog changeLog;
    private final Clock clock;

    Closings(
            ClosureDesk desk,
            ClosureRows rows,
            OwnAppointments own,
            Retrying retrying,
            BoardChanges board,
            ChangeLog changeLog,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.own = own;
        this.retrying = retrying;
        this.board = board;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** Reports that a room of one's own hubs is lost. @throws AccessDeniedException for anything else */
    public ClosureOutcome reportLostRoom(NewClosure closure) {
        if (closure.kind() != Closure.Kind.ROOM_LOST) {
            throw new AccessDeniedException("Only a manager says that an adviser is away or a hub is closed");
        }
        return note(closure);
    }

    /** Reports that a room is lost, an adviser is away or a hub is closed, at one's own hubs. */
    @PreAuthorize("hasRole('MANAGER')")
    public ClosureOutcome report(NewClosure closure) {
        return note(closure);
    }

    private ClosureOutcome note(NewClosure closure) {
        List<UUID> hubs = rows.hubsOf(closure.kind(), closure.what());
        requireOwn(hubs);
        Instant now = clock.instant();
        if (!closure.span().to().isAfter(now)) {
            return new Refused(Cause.OVER_ALREADY);
        }
        if (closure.span().length().compareTo(LONGEST) > 0) {
            return new Refused(Cause.TOO_LONG);
        }
        return retrying.inTransaction(() -> {
            ClosureOutcome outcome = desk.close(closure, now);
            if (outcome instanceof Reported reported) {
                changeLog.changed(
                        "closure", reported.closureId(), closure.kind().name().toLowerCase(), null);
                hubs.forEach(board::changed);
            }
            return outcome;
        });
    }

    /** The room is back, the adviser is here, the hub is open again: whoever was still to be moved stays where they were. */
    public void lift(UUID closureId) {
        ClosureRow closure = mine(closureId);
        if (!mayLift(closure.kind())) {
            throw new AccessDeniedException("Only a manager says that an adviser is back or a hub open");
        }
        List<UUID> hubs = rows.hubsOf(closure.kind(), closure.what());
        retrying.inTransaction(() -> {
            if (desk.lift(closureId, clock.instant())) {
                changeLog.changed("closure", closureId, "lifted", null);
                hubs.forEach(board::changed);
            }
            return true;
        });
    }

    /** Whether the signed-in person may say that such a closure is over. */
    public boolean mayLift(Closure.Kind kind) {
        return kind == Closure.Kind.ROOM_LOST || own.isManager();
    }

    /** One closure at one's own hubs. @throws AccessDeniedException for any other */
    public ClosureRow of(UUID closureId) {
        return mine(closureId);
    }

    /** What closes a hub wholly or in part, now and later, soonest first; lifted ones are not among them. */
    public List<ClosureRow> open(UUID hubId) {
        own.requireHub(hubId);
        return rows.open(hubId, clock.instant());
    }

    private ClosureRow mine(UUID closureId) {
        ClosureRow closure =
                rows.find(closureId).orElseThrow(() -> new AccessDeniedException("Not a closure of these hubs"));
        requireOwn(rows.hubsOf(closure.kind(), closure.what()));
        return closure;
    }

    private void requireOwn(List<UUID> hubs) {
        if (hubs.stream().noneMatch(own::isOwnHub)) {
            throw new AccessDeniedException("Not at one of this person's hubs");
        }
    }
}
