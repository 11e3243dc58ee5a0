package scot.onward.booking.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.Offers.Offer;

/**
 * Settles offers that nobody answered in time, so that boards show the time as free. Several running instances may do it at
 * once: an offer is settled by whichever locks it first. Nothing waits for it: an offer is over at its hour in any case.
 */
@Component
public class OfferExpiry {

    private static final Logger log = LoggerFactory.getLogger(OfferExpiry.class);
    private static final int SECONDS_BETWEEN_LOOKS = 15;

    private final Offers offers;
    private final OfferDesk desk;
    private final Retrying retrying;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("offer-expiry").factory());

    OfferExpiry(Offers offers, OfferDesk desk, Retrying retrying, Clock clock) {
        this.offers = offers;
        this.desk = desk;
        this.retrying = retrying;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker.scheduleWithFixedDelay(this::expire, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Settles what is over; so many offers it was. */
    public int expire() {
        int settled = 0;
        try {
            for (Offer lapsed : offers.lapsed(clock.instant())) {
                settled += retrying.inTransaction(() -> desk.expire(lapsed)) ? 1 : 0;
            }
        } catch (RuntimeException e) {
            log.warn("Could not settle offers that expired: {}", e.getMessage());
        }
        return settled;
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
