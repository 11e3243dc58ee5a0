package scot.onward.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as a gateway gets it: the same at each try, and with the same id, by which the other side can tell a repetition.
 *
 * @param recipient a number as +447700900123, or an e-mail address
 * @param hubName who writes, in a word that says nothing of a service
 * @param language of the words, by its English name
 * @param calendar the appointment as an iCalendar text, where the channel can carry one
 */
public record Outgoing(
        UUID id,
        MessageChannel channel,
        String recipient,
        String hubName,
        String body,
        String language,
        @Nullable String calendar) {}
