package scot.onward.booking.ui;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.SafeTime;
import scot.onward.shared.Delivery;

/** A time picked before it is known for whom: when, how, and for which services. */
record Picked(Instant at, Delivery delivery, Set<UUID> serviceIds) {

    static Picked of(BoardClinic clinic, BoardStretch free) {
        return new Picked(free.from(), clinic.delivery(), clinic.serviceIds());
    }

    static Picked of(SafeTime time) {
        return new Picked(time.startsAt(), time.delivery(), Set.of(time.serviceId()));
    }
}
