package scot.onward.message;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message that did not reach the client, as a task for a person.
 *
 * @param answer what the other side said, in its words
 * @param phone the client's number where phoning is safe
 * @param phoneFrom from when on it is safe to phone; null when the whole day is
 * @param otherWays in which the same can be told by another message
 * @param mayGoAgain whether the same message can be sent once more, to the number or address that is known now
 */
public record FailedMessage(
        MessageRow message,
        MessageFailure why,
        @Nullable String answer,
        @Nullable String phone,
        boolean mayLeaveMessage,
        @Nullable LocalTime phoneFrom,
        @Nullable LocalTime phoneUntil,
        Set<MessageChannel> otherWays,
        boolean mayGoAgain) {}
