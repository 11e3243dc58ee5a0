package scot.onward.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message to be queued, with its exact words. */
public record NewMessage(
        UUID clientId,
        UUID hubId,
        @Nullable UUID appointmentId,
        MessageKind kind,
        MessageChannel channel,
        String recipient,
        String body,
        Instant sendAfter) {}
