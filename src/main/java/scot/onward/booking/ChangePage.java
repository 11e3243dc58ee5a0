package scot.onward.booking;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a link to change an appointment shows: a first name and a time, and nothing else of anybody.
 *
 * @param at in the hub's own time
 * @param phone the hub's
 * @param language the client's, null when it is not known
 */
public record ChangePage(
        String firstName,
        LocalDateTime at,
        String phone,
        @Nullable String language) {}
