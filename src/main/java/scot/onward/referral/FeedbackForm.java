package scot.onward.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message back to the referrer, in words that the client agreed to.
 *
 * @param asked what the referrer is asked to do, such as a letter; {@code askedBy} the day by which
 */
public record FeedbackForm(
        UUID referralId,
        String words,
        @Nullable String asked,
        @Nullable LocalDate askedBy) {}
