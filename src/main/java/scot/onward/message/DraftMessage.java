package scot.onward.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The message that would be queued, before it is.
 *
 * @param reminderAt when the client would be reminded; null when there is no time left for it or no safe way
 */
public record DraftMessage(
        Reach reach, String body, @Nullable Instant reminderAt) {}
