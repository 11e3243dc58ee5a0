package scot.onward.booking;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.KeptRequests;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.Round;

/**
 * What clients asked of reception by a link or a text message. Moving the appointment, or booking a time where none was, settles
 * it by itself; otherwise a person says how it ended.
 */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class ChangeRequests {

    private final KeptRequests requests;
    private final OwnAppointments own;
    private final Round round;
    private final BoardChanges board;
    private final AccessLog accessLog;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChangeRequests(
            KeptRequests requests,
            OwnAppointments own,
            Round round,
            BoardChanges board,
            AccessLog accessLog,
            CurrentUser currentUser,
            Clock clock) {
        this.requests = requests;
        this.own = own;
        this.round = round;
        this.board = board;
        this.accessLog = accessLog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What stands on a hub's desk, longest first. @param alreadyShown clients whom this screen has shown before */
    public List<ChangeRequestRow> at(UUID hubId, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        List<ChangeRequestRow> rows = round.once("asked", hubId, "now", () -> requests.at(hubId));
        accessLog.shown(
                rows.stream()
                        .map(ChangeRequestRow::clientId)
                        .filter(Objects::nonNull)
                        .filter(client -> !alreadyShown.contains(client))
                        .distinct()
                        .toList(),
                Glimpse.APPOINTMENTS);
        return rows;
    }

    /** Settles a request; false when somebody has. @throws AccessDeniedException for one on other hubs' desks */
    public boolean settle(UUID requestId, SettledAs as) {
        List<UUID> hubs = requests.hubsOf(requestId);
        if (hubs.stream().noneMatch(own::isOwnHub)) {
            throw new AccessDeniedException("Not a request to this person's hubs");
        }
        boolean settled = requests.settle(requestId, as, currentUser.get().accountId(), clock.instant());
        if (settled) {
            hubs.forEach(board::changed);
        }
        return settled;
    }
}
