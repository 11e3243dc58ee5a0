package scot.onward.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BookingOutcome.Cause;

/** How offering a time to somebody who waits ended. Anything but {@link Offered} has kept nothing. */
public sealed interface OfferOutcome {

    /** The time is kept for them until the offer expires. */
    record Offered(OpenOffer offer) implements OfferOutcome {}

    /** Somebody was quicker. @param by who, null when that is not this person's to know */
    record Taken(Instant startsAt, Instant endsAt, @Nullable String by) implements OfferOutcome {}

    /** They have an open offer already. */
    record AlreadyOffered(OpenOffer offer) implements OfferOutcome {}

    /** They are off the list: booked, or withdrawn. */
    record NoLongerWaiting() implements OfferOutcome {}

    /** The clinic does not offer that time. */
    record NotOffered(Cause cause) implements OfferOutcome {}

    /** The group session has no place left. */
    record NoPlace() implements OfferOutcome {}
}
