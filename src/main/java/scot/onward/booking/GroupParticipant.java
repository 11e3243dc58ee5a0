package scot.onward.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;

/** Somebody who has a place in a group session, for reception and its adviser; no participant sees another. */
public record GroupParticipant(
        UUID appointmentId,
        UUID clientId,
        String name,
        AppointmentStatus status,
        @Nullable Instant arrivedAt,
        @Nullable NoShowReason noShowReason,
        @Nullable CancelledBy cancelledBy,
        @Nullable String language,
        Set<AccessNeed> needs) {}
