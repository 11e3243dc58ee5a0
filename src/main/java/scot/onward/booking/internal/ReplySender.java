package scot.onward.booking.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.ChangeRequestRow.Kind;

/**
 * Whoever a text may have come from.
 *
 * @param clients who have that number; several where a household shares one
 * @param appointments what they are booked for from now on
 * @param hubs whose desks hear of it: the clients’ own, or all that this gateway serves when the number is nobody’s
 */
public record ReplySender(Set<UUID> clients, List<Open> appointments, Set<UUID> hubs) {

    /** An appointment to come. */
    public record Open(UUID id, UUID clientId, UUID hubId, Instant startsAt) {}

    public ReplySender {
        clients = Set.copyOf(clients);
        appointments = List.copyOf(appointments);
        hubs = Set.copyOf(hubs);
    }

    /** The one client who can be meant, if it is one. */
    public @Nullable UUID onlyClient() {
        return clients.size() == 1 ? clients.iterator().next() : null;
    }

    /** The one appointment that can be meant, if it is one. */
    public @Nullable Open onlyAppointment() {
        return appointments.size() == 1 ? appointments.getFirst() : null;
    }

    /** The desks on which it stands: what is about an appointment stands where that is. */
    public Set<UUID> desks(Kind kind) {
        return kind == Kind.CHANGE ? appointments.stream().map(Open::hubId).collect(Collectors.toSet()) : hubs;
    }
}
