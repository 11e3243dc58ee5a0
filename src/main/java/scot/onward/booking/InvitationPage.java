package scot.onward.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind an invitation shows: a first name and the times, soonest first.
 *
 * @param phone the hub's
 * @param language the client's, null when it is not known
 */
public record InvitationPage(
        String firstName, String phone, @Nullable String language, List<OfferedTime> times) {}
