package scot.onward.booking.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes holds that have expired, and tells the boards that showed them. */
@Component
class ExpiredHolds {

    private static final Logger log = LoggerFactory.getLogger(ExpiredHolds.class);
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final KeptHolds holds;
    private final BoardChanges board;
    private final Retrying retrying;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("expired-holds").factory());

    ExpiredHolds(KeptHolds holds, BoardChanges board, Retrying retrying, Clock clock) {
        this.holds = holds;
        this.board = board;
        this.retrying = retrying;
        this.clock = clock;
        worker.scheduleWithFixedDelay(this::removeAll, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void removeAll() {
        try {
            holds.expired(clock.instant()).forEach(this::remove);
        } catch (RuntimeException e) {
            log.warn("Could not remove holds that have expired: {}", e.getMessage());
        }
    }

    private void remove(KeptHolds.Kept expired) {
        retrying.inTransaction(() -> {
            holds.remove(expired.hold().id());
            board.changed(expired.hold().hubId());
            return expired;
        });
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
