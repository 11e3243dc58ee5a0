package scot.onward.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How taking a hold ended. Anything but {@link Held} holds nothing. */
public sealed interface HoldOutcome {

    /** It is held until it expires. */
    record Held(TimeHold hold) implements HoldOutcome {}

    /**
     * Somebody was quicker.
     *
     * @param by who booked or holds it, null when that is not this person's to know
     * @param held whether they are only booking it
     */
    record Taken(
            ResourceKind what,
            Instant startsAt,
            Instant endsAt,
            @Nullable String by,
            boolean held) implements HoldOutcome {}

    /** The clinic does not offer that time: there is nothing to hold. */
    record NotOffered(BookingOutcome.Cause cause) implements HoldOutcome {}
}
