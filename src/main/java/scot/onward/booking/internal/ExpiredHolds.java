package scot.onward.booking.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import scot.onward.shared.Retrying;

/** Removes holds that have expired, and tells the boards that showed them. */
@Component
class ExpiredHolds {

    private final KeptHolds holds;
    private final BoardChanges board;
    private final Retrying retrying;
    private final Clock clock;

    ExpiredHolds(KeptHolds holds, BoardChanges board, Retrying retrying, Clock clock) {
        this.holds = holds;
        this.board = board;
        this.retrying = retrying;
        this.clock = clock;
    }

    void removeAll() {
        holds.expired(clock.instant()).forEach(this::remove);
    }

    private void remove(KeptHolds.Kept expired) {
        retrying.inTransaction(() -> {
            holds.remove(expired.hold().id());
            board.changed(expired.hold().hubId());
            return expired;
        });
    }
}
