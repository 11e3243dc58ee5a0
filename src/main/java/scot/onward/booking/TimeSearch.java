package scot.onward.booking;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Delivery;

/**
 * What kind of time is looked for.
 *
 * @param serviceIds the services that would do
 * @param minutes null for each clinic's usual length
 * @param hubId the hub to look at first; with {@code anyHub} the others come after it
 * @param needs what the room must offer
 * @param language null for English
 * @param adviserId null for any
 * @param bookBy the last day that leaves the preparation days, null without a last safe date
 * @param level the triage level, null when nobody asked; held times are offered to levels 1 and 2 only
 */
public record TimeSearch(
        Set<UUID> serviceIds,
        @Nullable Integer minutes,
        UUID hubId,
        boolean anyHub,
        Delivery delivery,
        Set<AccessNeed> needs,
        @Nullable String language,
        @Nullable UUID adviserId,
        @Nullable LocalDate bookBy,
        @Nullable LocalDate lastSafeDate,
        @Nullable Integer level,
        LocalDate from,
        int days) {

    public TimeSearch {
        serviceIds = Set.copyOf(serviceIds);
        needs = Set.copyOf(needs);
    }
}
