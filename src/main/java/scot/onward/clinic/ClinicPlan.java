package scot.onward.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * An adviser in a room at a hub for part of a day, as planned. Its edits are independent of each other: whatever their order,
 * the same edits give the same plan, and exceptions outlive a change of the pattern.
 *
 * @param roomId null by phone and video
 * @param exceptions what is different on single days
 * @param endedAt nothing of it is held that begins then or later, exceptions included; null while it goes on
 */
public record ClinicPlan(
        UUID id,
        UUID hubId,
        UUID adviserId,
        @Nullable UUID roomId,
        Delivery delivery,
        ClinicPattern pattern,
        ClinicHours hours,
        Lengths lengths,
        @Nullable HeldTime held,
        Set<UUID> serviceIds,
        Map<LocalDate, ClinicException> exceptions,
        @Nullable Instant endedAt) {

    public ClinicPlan {
        serviceIds = Set.copyOf(serviceIds);
        exceptions = Map.copyOf(exceptions);
    }

    /** The usual length of a time, in minutes. */
    public int slotMinutes() {
        return lengths.slot();
    }

    /** How long a time for a service is, in minutes. */
    public int minutesFor(UUID serviceId) {
        return lengths.byService().getOrDefault(serviceId, lengths.slot());
    }

    public ClinicPlan withPattern(ClinicPattern pattern) {
        return new ClinicPlan(
                id, hubId, adviserId, roomId, delivery, pattern, hours, lengths, held, serviceIds, exceptions, endedAt);
    }

    public ClinicPlan withHours(ClinicHours hours) {
        return new ClinicPlan(
                id, hubId, adviserId, roomId, delivery, pattern, hours, lengths, held, serviceIds, exceptions, endedAt);
    }

    public ClinicPlan withLengths(Lengths lengths) {
        return new ClinicPlan(
                id, hubId, adviserId, roomId, delivery, pattern, hours, lengths, held, serviceIds, exceptions, endedAt);
    }

    public ClinicPlan withHeld(@Nullable HeldTime held) {
        return new ClinicPlan(
                id, hubId, adviserId, roomId, delivery, pattern, hours, lengths, held, serviceIds, exceptions, endedAt);
    }

    /** Meets people in a room, or without one by phone or video. */
    public ClinicPlan meeting(Delivery delivery, @Nullable UUID roomId) {
        return new ClinicPlan(
                id, hubId, adviserId, roomId, delivery, pattern, hours, lengths, held, serviceIds, exceptions, endedAt);
    }

    public ClinicPlan withException(LocalDate day, ClinicException exception) {
        Map<LocalDate, ClinicException> more = new HashMap<>(exceptions);
        more.put(day, exception);
        return withExceptions(more);
    }

    public ClinicPlan withoutException(LocalDate day) {
        Map<LocalDate, ClinicException> fewer = new HashMap<>(exceptions);
        fewer.remove(day);
        return withExceptions(fewer);
    }

    private ClinicPlan withExceptions(Map<LocalDate, ClinicException> exceptions) {
        return new ClinicPlan(
                id, hubId, adviserId, roomId, delivery, pattern, hours, lengths, held, serviceIds, exceptions, endedAt);
    }

    public ClinicPlan ended(@Nullable Instant endedAt) {
        return new ClinicPlan(
                id, hubId, adviserId, roomId, delivery, pattern, hours, lengths, held, serviceIds, exceptions, endedAt);
    }
}
