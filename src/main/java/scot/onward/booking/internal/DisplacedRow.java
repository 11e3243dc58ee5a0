package scot.onward.booking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.AppointmentStatus;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * Somebody whose time fell away, as kept.
 *
 * @param language what is spoken with them when it is not English
 * @param level the referral's, null without one
 * @param joint whether more than one adviser sees them together
 */
public record DisplacedRow(
        UUID id,
        UUID appointmentId,
        UUID clientId,
        UUID hubId,
        UUID serviceId,
        Delivery delivery,
        @Nullable String language,
        @Nullable UUID interpreterId,
        @Nullable UUID groupSessionId,
        boolean joint,
        @Nullable Integer level,
        @Nullable LocalDate lastSafeDate,
        AppointmentStatus status,
        TimeSpan was,
        UUID wasAdviserId,
        String wasAdviser,
        @Nullable String wasRoom,
        State state,
        @Nullable Instant settledAt) {}
