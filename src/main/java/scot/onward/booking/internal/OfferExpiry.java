package scot.onward.booking.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.Offers.Offer;
import scot.onward.shared.Retrying;

/**
 * Settles offers that nobody answered in time, so that boards show the time as free. Nothing waits for it: an offer is over at
 * its hour in any case.
 */
@Component
public class OfferExpiry {

    private final Offers offers;
    private final OfferDesk desk;
    private final Retrying retrying;
    private final Clock clock;

    OfferExpiry(Offers offers, OfferDesk desk, Retrying retrying, Clock clock) {
        this.offers = offers;
        this.desk = desk;
        this.retrying = retrying;
        this.clock = clock;
    }

    /** Settles what is over; so many offers it was. */
    public int expire() {
        int settled = 0;
        for (Offer lapsed : offers.lapsed(clock.instant())) {
            settled += retrying.inTransaction(() -> desk.expire(lapsed)) ? 1 : 0;
        }
        return settled;
    }
}
