package scot.onward.booking;

import org.jspecify.annotations.Nullable;

/**
 * A text message that a client sent.
 *
 * @param id the gateway's own, by which the same one is known again
 * @param number whom it came from, with or without the country
 * @param receivedAt as the gateway writes it; with number and words it tells messages apart that have no id
 */
public record TextReply(
        @Nullable String id,
        String number,
        String words,
        @Nullable String receivedAt) {}
