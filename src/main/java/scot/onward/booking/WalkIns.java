package scot.onward.booking;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.AdvisersNow;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.Round;
import scot.onward.booking.internal.WalkInDesk;
import scot.onward.booking.internal.WalkInRows;
import scot.onward.referral.DeskReferrals;
import scot.onward.referral.Problem;
import scot.onward.shared.Retrying;

/**
 * People who come to the desk without an appointment: they are given to an adviser at once, or wait at the desk until they have
 * a time. What they say goes to the adviser and can be read by no receptionist afterwards.
 *
 * <p>{@link #give} and {@link #saveAndWait} make a transaction of their own: all of it is done, or nothing.
 */
@Service
@PreAuthorize("hasRole('RECEPTION')")
public class WalkIns {

    private final WalkInDesk desk;
    private final WalkInRows rows;
    private final AdvisersNow advisers;
    private final DeskReferrals referrals;
    private final OwnAppointments own;
    private final Round round;
    private final Retrying retrying;
    private final BoardChanges board;
    private final AccessLog accessLog;
    private final Clock clock;

    WalkIns(
            WalkInDesk desk,
            WalkInRows rows,
            AdvisersNow advisers,
            DeskReferrals referrals,
            OwnAppointments own,
            Round round,
            Retrying retrying,
            BoardChanges board,
            AccessLog accessLog,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.advisers = advisers;
        this.referrals = referrals;
        this.own = own;
        this.round = round;
        this.retrying = retrying;
        this.board = board;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Who is at a hub's desk and has no time yet, longest first. */
    public List<WalkInRow> at(UUID hubId, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        List<WalkInRow> here = round.once("walk-ins", hubId, "now", () -> rows.at(hubId));
        accessLog.shown(
                here.stream()
                        .map(WalkInRow::clientId)
                        .filter(client -> !alreadyShown.contains(client))
                        .toList(),
                Glimpse.CONTACT);
        return here;
    }

    /** Who could see somebody of this level today: those who are free now first, then the soonest. */
    public List<SeeNow> seeNow(UUID hubId, int level) {
        own.requireHub(hubId);
        return advisers.free(hubId, level);
    }

    /** Everything about what was said that is to be put right before it can be saved. */
    public List<Problem> check(WalkIn walkIn) {
        return referrals.check(walkIn.said());
    }

    /** Registers who came, files what they said, and puts them on the desk's list. The same id again changes nothing. */
    public WalkInOutcome saveAndWait(WalkIn walkIn) {
        List<Problem> problems = checked(walkIn);
        return problems.isEmpty() ? retrying.repeatably(() -> desk.wait(walkIn)) : new WalkInOutcome.Refused(problems);
    }

    /**
     * Registers who came, files what they said, books the adviser's time and marks them as arrived, in one step. Of two who want
     * the same adviser one is told that somebody was quicker, and nothing of theirs is saved.
     */
    public WalkInOutcome give(WalkIn walkIn, SeeNow time) {
        List<Problem> problems = checked(walkIn);
        if (!problems.isEmpty()) {
            return new WalkInOutcome.Refused(problems);
        }
        try {
            return retrying.repeatably(() -> desk.give(walkIn, time));
        } catch (WalkInDesk.TimeRefused refused) {
            return new WalkInOutcome.NotGiven(refused.outcome());
        } catch (DataIntegrityViolationException refused) {
            if (!Retrying.isRefusedAsTaken(refused)) {
                throw refused;
            }
            return new WalkInOutcome.NotGiven(desk.whyTaken(time));
        }
    }

    /** They left without a time. What they said stays, so that they can be phoned. */
    public void left(UUID walkInId) {
        settle(walkInId, WalkInRows.Settled.LEFT);
    }

    /** They wait at home for a time. */
    public void waitsForATime(UUID walkInId) {
        settle(walkInId, WalkInRows.Settled.WAITING_LIST);
    }

    private void settle(UUID walkInId, WalkInRows.Settled how) {
        UUID hub = rows.hubOf(walkInId).orElseThrow(() -> new AccessDeniedException("Not at one’s own desk"));
        own.requireHub(hub);
        retrying.repeatably(() -> {
            boolean settled = rows.settle(walkInId, how, clock.instant());
            board.changed(hub);
            return settled;
        });
    }

    private List<Problem> checked(WalkIn walkIn) {
        own.requireHub(walkIn.hubId());
        UUID known = walkIn.knownClientId();
        if (known != null) {
            own.requireClient(known);
        }
        return check(walkIn);
    }
}
