package scot.onward.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments another program looks for; what is empty or null narrows nothing.
 *
 * @param startsFrom the first moment at which they may begin
 * @param startsBefore the first moment at which they may not
 * @param most at most so many, after the first {@code skip}
 */
public record AppointmentSearch(
        Set<UUID> ids,
        Set<UUID> clientIds,
        Set<AppointmentStatus> statuses,
        @Nullable Instant startsFrom,
        @Nullable Instant startsBefore,
        int skip,
        int most) {

    public AppointmentSearch {
        ids = Set.copyOf(ids);
        clientIds = Set.copyOf(clientIds);
        statuses = Set.copyOf(statuses);
    }
}
