package scot.onward.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One consent of a client.
 *
 * @param about whom or what it is about, such as the practice that hears back
 */
public record ConsentRow(
        UUID id,
        ConsentPurpose purpose,
        @Nullable String about,
        @Nullable UUID aboutId,
        String wordingVersion,
        GivenHow givenHow,
        String givenBy,
        Instant givenAt,
        @Nullable LocalDate expiresOn,
        @Nullable Instant withdrawnAt) {

    /** Whether it stands on {@code day}. */
    public boolean standsOn(LocalDate day) {
        return withdrawnAt == null && (expiresOn == null || !expiresOn.isBefore(day));
    }
}
