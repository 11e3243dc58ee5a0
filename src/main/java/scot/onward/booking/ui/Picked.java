package scot.onward.booking.ui;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.SafeTime;
import scot.onward.shared.Delivery;

/** A time picked before it is known for whom: when, how, and for which services. */
record Picked(@Nullable UUID clinicId, Instant at, Delivery delivery, Set<UUID> serviceIds) {

    static Picked of(BoardClinic clinic, BoardStretch free) {
        return new Picked(clinic.clinicId(), free.from(), clinic.delivery(), clinic.serviceIds());
    }

    static Picked of(SafeTime time) {
        return new Picked(time.clinicId(), time.startsAt(), time.delivery(), Set.of(time.serviceId()));
    }

    /** Whether a time found is the one that was picked, or the next in the same clinic that day. */
    boolean isMetBy(SafeTime time) {
        return time.clinicId().equals(clinicId)
                && !time.startsAt().isBefore(at)
                && Words.day(time.startsAt()).equals(Words.day(at));
    }
}
