package scot.onward.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be queued, with its exact words.
 *
 * @param language of the words, by its English name
 * @param goodUntil when it has lost its use, such as the start of the appointment; null when it keeps
 * @param calendar the appointment as an iCalendar text, attached to an e-mail
 * @param wordingId the kept wording that the words were made of; null for those that Onward brings
 */
public record NewMessage(
        UUID clientId,
        UUID hubId,
        @Nullable UUID appointmentId,
        MessageKind kind,
        MessageChannel channel,
        String recipient,
        String body,
        String language,
        Instant sendAfter,
        @Nullable Instant goodUntil,
        @Nullable String calendar,
        @Nullable UUID wordingId) {}
