package scot.onward.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on the list: to whom, how, when and the exact words; never why the client comes. */
public record MessageRow(
        UUID id,
        UUID clientId,
        @Nullable UUID appointmentId,
        String clientName,
        MessageKind kind,
        MessageChannel channel,
        String recipient,
        String body,
        Instant sendAfter,
        MessageStatus status) {}
