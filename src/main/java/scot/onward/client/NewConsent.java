package scot.onward.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client agrees to.
 *
 * @param about whom or what it is about, in words; {@code aboutId} the same as a key
 * @param wordingVersion which wording was read out or shown
 */
public record NewConsent(
        ConsentPurpose purpose,
        @Nullable String about,
        @Nullable UUID aboutId,
        String wordingVersion,
        GivenHow givenHow,
        @Nullable LocalDate expiresOn) {}
