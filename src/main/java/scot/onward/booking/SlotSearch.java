package scot.onward.booking;

import java.util.Set;
import java.util.UUID;
import scot.onward.shared.TimeSpan;

/**
 * Which slots another program looks for.
 *
 * @param clinicIds empty for those of every clinic
 * @param serviceIds slots as long as one of these takes; empty for any service, as long as the longest takes
 * @param starts when they may begin
 */
public record SlotSearch(Set<UUID> clinicIds, Set<UUID> serviceIds, TimeSpan starts) {

    public SlotSearch {
        clinicIds = Set.copyOf(clinicIds);
        serviceIds = Set.copyOf(serviceIds);
    }
}
