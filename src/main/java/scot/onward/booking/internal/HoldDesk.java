package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.HoldOutcome;
import scot.onward.booking.HoldOutcome.Held;
import scot.onward.booking.HoldOutcome.NotOffered;
import scot.onward.booking.HoldOutcome.Taken;
import scot.onward.booking.HoldRequest;
import scot.onward.booking.TimeHold;
import scot.onward.booking.internal.Taking.Found;
import scot.onward.booking.internal.Taking.Need;
import scot.onward.clinic.Stretches;
import scot.onward.shared.TimeSpan;

/** What happens inside the transaction of taking or giving back a hold. */
@Component
public class HoldDesk {

    private final Plans plans;
    private final BookingRules rules;
    private final Taking taking;
    private final Claims claims;
    private final KeptHolds holds;
    private final OwnAppointments own;
    private final BoardChanges board;
    private final CurrentUser currentUser;
    private final Clock clock;

    HoldDesk(
            Plans plans,
            BookingRules rules,
            Taking taking,
            Claims claims,
            KeptHolds holds,
            OwnAppointments own,
            BoardChanges board,
            CurrentUser currentUser,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.taking = taking;
        this.claims = claims;
        this.holds = holds;
        this.own = own;
        this.board = board;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Holds a time for so long, in the present transaction. */
    public HoldOutcome hold(HoldRequest request, Duration length) {
        giveBack(request.insteadOf());
        Optional<Cause> odd = rules.oddity(request.startsAt(), request.minutes(), null);
        if (odd.isPresent()) {
            return new NotOffered(odd.get());
        }
        Optional<Planned> planned = plans.at(request.clinicId(), request.startsAt());
        if (planned.isEmpty()) {
            return new NotOffered(Cause.UNKNOWN_CLINIC);
        }
        TimeSpan span = Stretches.ofMinutes(request.startsAt(), request.minutes());
        Optional<Cause> refused = rules.notToHold(planned.get(), span, request.moreAdviserIds());
        if (refused.isPresent()) {
            return new NotOffered(refused.get());
        }
        Need need = new Need(
                planned.get().venue(),
                span,
                request.moreAdviserIds(),
                null,
                request.interpreterLanguage(),
                request.interpreterByPhone(),
                false,
                List.of());
        return switch (taking.lockAndLook(need)) {
            case Found.NobodyInterprets nobody -> new NotOffered(Cause.NO_INTERPRETER);
            case Found.Occupied occupied -> taken(occupied.obstacle());
            case Found.Free free -> held(request.clinicId(), need, free, length);
        };
    }

    private Held held(UUID clinicId, Need need, Found.Free free, Duration length) {
        Instant now = clock.instant();
        TimeHold hold = new TimeHold(
                UUID.randomUUID(),
                need.venue().hubId(),
                clinicId,
                need.span().from(),
                need.span().to(),
                now.plus(length));
        holds.add(hold, currentUser.get().accountId(), now);
        claims.take(Taker.hold(hold.id()), free.claims());
        board.changed(hold.hubId());
        return new Held(hold);
    }

    private Taken taken(Obstacle obstacle) {
        return new Taken(
                obstacle.kind(),
                obstacle.span().from(),
                obstacle.span().to(),
                own.isOwnHub(obstacle.hubId()) ? obstacle.by() : null,
                obstacle.held());
    }

    /** Gives a hold back, in the present transaction; none, and one that is gone already, does no harm. */
    public void giveBack(@Nullable UUID holdId) {
        mine(holdId).ifPresent(hold -> {
            holds.remove(hold.id());
            board.changed(hold.hubId());
        });
    }

    /**
     * A hold of one's own, or of a colleague at one's own hub; empty when it is gone.
     *
     * @throws AccessDeniedException for somebody else's
     */
    Optional<TimeHold> mine(@Nullable UUID holdId) {
        Optional<KeptHolds.Kept> kept = holdId == null ? Optional.empty() : holds.find(holdId);
        kept.ifPresent(hold -> {
            boolean mine = hold.accountId().equals(currentUser.get().accountId());
            if (!mine && !own.isOwnHub(hold.hold().hubId())) {
                throw new AccessDeniedException("Not a hold of this person's");
            }
        });
        return kept.map(KeptHolds.Kept::hold);
    }
}
