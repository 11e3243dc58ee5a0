package scot.onward.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.CallRows;
import scot.onward.booking.internal.KeptDisplacements;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.clinic.Stretches;
import scot.onward.hub.Places;

/** The people whose time fell away, at one's own hubs, until somebody has settled it with each of them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'MANAGER')")
public class Displacements {

    private final CallRows calls;
    private final KeptDisplacements kept;
    private final OwnAppointments own;
    private final Places places;
    private final BoardChanges board;
    private final AccessLog accessLog;
    private final ChangeLog changeLog;
    private final Clock clock;

    Displacements(
            CallRows calls,
            KeptDisplacements kept,
            OwnAppointments own,
            Places places,
            BoardChanges board,
            AccessLog accessLog,
            ChangeLog changeLog,
            Clock clock) {
        this.calls = calls;
        this.kept = kept;
        this.own = own;
        this.places = places;
        this.board = board;
        this.accessLog = accessLog;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** Whom a person has to phone: those who have a new time and do not know it, and those who have none. */
    public List<CallRow> callList(UUID hubId) {
        own.requireHub(hubId);
        List<CallRow> rows = calls.open(hubId);
        accessLog.shown(rows.stream().map(CallRow::clientId).distinct().toList(), Glimpse.CONTACT);
        return rows;
    }

    /** Somebody has told them; false when that was settled before or there is no new time to tell of. */
    public boolean told(UUID displacementId) {
        UUID hub = kept.hubOf(displacementId).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Nobody of these hubs"));
        own.requireHub(hub);
        boolean told = kept.told(displacementId, clock.instant());
        if (told) {
            changeLog.changed("displacement", displacementId, "told", null);
            board.changed(hub);
        }
        return told;
    }

    /** By closure, how far the people of a day at a hub have been looked after. */
    public Map<UUID, MoveProgress> progress(UUID hubId, LocalDate day) {
        own.requireHub(hubId);
        return calls.progress(hubId, Stretches.wholeDay(day, places.hub(hubId).zone()));
    }
}
