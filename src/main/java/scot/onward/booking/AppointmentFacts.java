package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * When, where and who with: all that an appointment holds. The reason is elsewhere.
 *
 * @param roomName null by phone and by video
 * @param interpreter the language that is interpreted
 * @param interpreterName who comes to interpret it; null when an adviser speaks it
 * @param referralId null for people who came by themselves
 */
public record AppointmentFacts(
        UUID id,
        UUID clientId,
        @Nullable UUID referralId,
        UUID adviserId,
        String adviserName,
        UUID hubId,
        String hubName,
        @Nullable String roomName,
        Delivery delivery,
        @Nullable String interpreter,
        @Nullable String interpreterName,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        @Nullable Instant arrivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable LocalDate lastSafeDate,
        String reference) {}
