package scot.onward.booking;

import java.time.Duration;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.booking.internal.HoldDesk;
import scot.onward.shared.Retrying;

/**
 * Keeps a time for five minutes while somebody is about to book it; others see who. It ends by itself: a hold that has expired
 * is in nobody's way, whether the panel was closed, the connection lost or the server stopped.
 *
 * <p>Each call makes a transaction of its own: call it outside one.
 */
@Service
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class TimeHolds {

    /** How long a hold lasts. */
    public static final Duration LENGTH = Duration.ofMinutes(5);

    private final HoldDesk desk;
    private final Retrying retrying;

    TimeHolds(HoldDesk desk, Retrying retrying) {
        this.desk = desk;
        this.retrying = retrying;
    }

    /** Holds a time, and gives back in the same step what the same panel held before. */
    public HoldOutcome hold(HoldRequest request) {
        return retrying.inTransaction(() -> desk.hold(request, LENGTH));
    }

    /** Gives a hold back; one that is gone already does no harm. */
    public void release(UUID holdId) {
        retrying.repeatably(() -> {
            desk.giveBack(holdId);
            return holdId;
        });
    }
}
