package scot.onward.message;

import java.util.UUID;

/**
 * The exact words of a message.
 *
 * @param wordingId which wording they were made of
 * @param language the language that they are in, such as "English"
 * @param parts how many text messages they take; nought in any other channel
 */
public record Composed(String text, UUID wordingId, String language, int parts) {}
