package scot.onward.booking;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.BoardChanges.BoardChanged;
import scot.onward.booking.internal.Round;

/**
 * Tells within a second that something on a hub's board changed, whoever changed it and in whichever running instance. It
 * carries the hub alone: what changed is read again by whoever may see it.
 */
@Component
public class LiveBoard {

    private static final Logger log = LoggerFactory.getLogger(LiveBoard.class);
    private static final int MILLIS_BETWEEN_LOOKS = 600;
    private static final int MILLIS_TO_GATHER = 150;
    private static final int MOST_MILLIS_TO_GATHER = 600;
    private static final int LOOKS_BETWEEN_TIDYING = 1_000;
    private static final Duration LONGEST_BLINK = Duration.ofSeconds(8);

    private final BoardChanges changes;
    private final Round round;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Set<UUID> seen = new LinkedHashSet<>();
    private final Set<UUID> gathered = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-board").factory());
    private volatile long roundMillis;
    private int looks;
    private long lastLook = System.nanoTime();

    LiveBoard(BoardChanges changes, Round round) {
        this.changes = changes;
        this.round = round;
        worker.scheduleWithFixedDelay(
                this::lookForChangesOfOthers, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    /** Somebody who looks; closing it ends the telling. */
    public final class Subscription implements AutoCloseable {

        private final Set<UUID> hubIds;
        private final Consumer<UUID> listener;

        private Subscription(Set<UUID> hubIds, Consumer<UUID> listener) {
            this.hubIds = Set.copyOf(hubIds);
            this.listener = listener;
        }

        @Override
        public void close() {
            subscriptions.remove(this);
        }
    }

    /** Calls {@code listener}, in a thread of its own and not the screen's, with each of {@code hubIds} that changed. */
    public Subscription subscribe(Set<UUID> hubIds, Consumer<UUID> listener) {
        Subscription subscription = new Subscription(hubIds, listener);
        subscriptions.add(subscription);
        return subscription;
    }

    @EventListener
    void changedHere(BoardChanged change) {
        gather(change.hubId());
    }

    /**
     * Changes that follow each other closely are told once: a hundred boards need not be drawn again for each of them. The longer
     * the last round took, the more is gathered, so that whoever books is not kept waiting by those who look.
     */
    private void gather(UUID hubId) {
        if (gathered.add(hubId)) {
            worker.schedule(
                    () -> {
                        gathered.remove(hubId);
                        tell(hubId);
                    },
                    Math.clamp(roundMillis, MILLIS_TO_GATHER, MOST_MILLIS_TO_GATHER),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void lookForChangesOfOthers() {
        long now = System.nanoTime();
        if (subscriptions.isEmpty()) {
            lastLook = now;
            return;
        }
        try {
            List<BoardChanges.Foreign> recent = changes.recentOfOthers();
            if (now - lastLook > LONGEST_BLINK.toNanos()) {
                tellEverybody();
            }
            lastLook = now;
            for (BoardChanges.Foreign change : recent) {
                if (seen.add(change.id())) {
                    gather(change.hubId());
                }
            }
            while (seen.size() > 10_000) {
                seen.remove(seen.iterator().next());
            }
            if (++looks % LOOKS_BETWEEN_TIDYING == 0) {
                changes.tidy();
            }
        } catch (RuntimeException e) {
            log.warn("Could not look for changes on the boards: {}", e.getMessage());
        }
    }

    /** The database was away for longer than others' changes are listed: anything may be different. */
    private void tellEverybody() {
        subscriptions.stream()
                .flatMap(subscription -> subscription.hubIds.stream())
                .distinct()
                .forEach(this::tell);
    }

    private void tell(UUID hubId) {
        long began = System.nanoTime();
        round.go(() -> subscriptions.stream()
                .filter(subscription -> subscription.hubIds.contains(hubId))
                .forEach(subscription -> tell(subscription, hubId)));
        roundMillis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private static void tell(Subscription subscription, UUID hubId) {
        try {
            subscription.listener.accept(hubId);
        } catch (RuntimeException e) {
            log.warn("A board that was told of a change failed: {}", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
