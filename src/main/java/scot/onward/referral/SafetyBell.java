package scot.onward.referral;

import jakarta.annotation.PreDestroy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells within a second that something happened to a safety clock of a hub, whoever did it and in whichever running instance. It
 * carries nothing: what happened is read again by whoever may see it.
 */
@Component
public class SafetyBell {

    private static final Logger log = LoggerFactory.getLogger(SafetyBell.class);
    private static final int MILLIS_BETWEEN_LOOKS = 700;
    private static final Duration LOOKS_BACK = Duration.ofSeconds(10);
    private static final int MOST_REMEMBERED = 1_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Set<UUID> seen = new LinkedHashSet<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("safety-bell").factory());

    SafetyBell(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        worker.scheduleWithFixedDelay(this::look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    /** Somebody who listens; closing it ends the telling. */
    public final class Subscription implements AutoCloseable {

        private final Set<UUID> hubIds;
        private final Runnable listener;

        private Subscription(Set<UUID> hubIds, Runnable listener) {
            this.hubIds = Set.copyOf(hubIds);
            this.listener = listener;
        }

        @Override
        public void close() {
            subscriptions.remove(this);
        }
    }

    /** Calls {@code listener}, in a thread that is not the screen's, when something happened at one of these hubs. */
    public Subscription subscribe(Set<UUID> hubIds, Runnable listener) {
        Subscription subscription = new Subscription(hubIds, listener);
        subscriptions.add(subscription);
        return subscription;
    }

    private record Happened(UUID id, UUID hubId) {}

    private void look() {
        if (subscriptions.isEmpty()) {
            return;
        }
        try {
            Set<UUID> hubs = jdbc
                    .query(
                            "select id, hub_id from safety_clock_event where at > ?",
                            (row, n) -> new Happened(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                            Timestamp.from(clock.instant().minus(LOOKS_BACK)))
                    .stream()
                    .filter(happened -> seen.add(happened.id()))
                    .map(Happened::hubId)
                    .collect(Collectors.toSet());
            while (seen.size() > MOST_REMEMBERED) {
                seen.remove(seen.iterator().next());
            }
            subscriptions.stream()
                    .filter(subscription -> subscription.hubIds.stream().anyMatch(hubs::contains))
                    .forEach(SafetyBell::tell);
        } catch (RuntimeException e) {
            log.warn("Could not look for calls: {}", e.getMessage());
        }
    }

    private static void tell(Subscription subscription) {
        try {
            subscription.listener.run();
        } catch (RuntimeException e) {
            log.warn("A page that was told of a safety clock failed: {}", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
