package scot.onward.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on a list: to whom, how, when and the exact words; never why the client comes.
 *
 * @param byHand whether a person hands it over, since no gateway takes its channel
 * @param goodUntil when it has lost its use
 * @param tryAt when it is tried again, after a gateway did not take it
 * @param mayBeTwice whether the client may get it twice: the first try ended without an answer
 * @param settledAt when it was sent, handed over, stopped, or failed
 */
public record MessageRow(
        UUID id,
        UUID clientId,
        UUID hubId,
        @Nullable UUID appointmentId,
        String clientName,
        String hubName,
        MessageKind kind,
        MessageChannel channel,
        String recipient,
        String body,
        Instant sendAfter,
        boolean byHand,
        @Nullable Instant goodUntil,
        @Nullable Instant tryAt,
        boolean mayBeTwice,
        @Nullable Instant settledAt,
        MessageStatus status) {}
