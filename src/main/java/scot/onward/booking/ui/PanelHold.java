package scot.onward.booking.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.SignedIn;
import scot.onward.booking.HoldOutcome;
import scot.onward.booking.HoldOutcome.Held;
import scot.onward.booking.HoldRequest;
import scot.onward.booking.SafeTime;
import scot.onward.booking.TimeHold;
import scot.onward.booking.TimeHolds;

/** The one time that a booking panel keeps while somebody looks at it; given back whichever way the panel goes. */
class PanelHold {

    private final BookingTools tools;
    private final Timer timer;
    private final SignedIn person;
    private @Nullable TimeHold held;

    PanelHold(BookingTools tools, Timer timer) {
        this.tools = tools;
        this.timer = timer;
        person = tools.currentUser().get();
    }

    /** Keeps this time instead of the one before. */
    HoldOutcome take(SafeTime time, Wish wish) {
        HoldOutcome outcome = tools.timeHolds()
                .hold(new HoldRequest(
                        time.clinicId(),
                        time.startsAt(),
                        time.minutes(),
                        wish.language().orElse(null),
                        wish.particulars().interpreterByPhone(),
                        wish.particulars().together(),
                        id().orElse(null)));
        held = outcome instanceof Held now ? now.hold() : null;
        timer.left(held == null ? null : TimeHolds.LENGTH.toSeconds());
        return outcome;
    }

    Optional<UUID> id() {
        return Optional.ofNullable(held).map(TimeHold::id);
    }

    /** It has become an appointment. */
    void used() {
        held = null;
        timer.left(null);
    }

    /** Gives the time back, also when the browser has gone and nobody is signed in any more. */
    void release() {
        id().ifPresent(hold -> tools.currentUser().runAs(person, () -> {
            tools.timeHolds().release(hold);
            return true;
        }));
        used();
    }
}
