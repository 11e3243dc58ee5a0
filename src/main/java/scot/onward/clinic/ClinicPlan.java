package scot.onward.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * An adviser in a room at a hub for part of a day, as planned.
 *
 * @param slotMinutes the usual length of a time
 * @param gapMinutes kept free after each appointment
 * @param lastBooking no time begins after this
 */
public record ClinicPlan(
        UUID id,
        UUID hubId,
        UUID adviserId,
        @Nullable UUID roomId,
        Delivery delivery,
        ClinicPattern pattern,
        LocalTime starts,
        LocalTime ends,
        @Nullable LocalTime breakStarts,
        @Nullable LocalTime breakEnds,
        int slotMinutes,
        int gapMinutes,
        @Nullable LocalTime lastBooking,
        @Nullable HeldTime held,
        Set<UUID> serviceIds,
        Map<LocalDate, ClinicException> exceptions) {}
