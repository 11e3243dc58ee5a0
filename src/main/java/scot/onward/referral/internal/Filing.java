package scot.onward.referral.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a referral is filed: under which client, where, by whom, and who looks after it first.
 *
 * @param chi the patient's CHI number, checked
 * @param recognised NEW, BY_CHI, BY_DETAILS or POSSIBLE
 */
public record Filing(
        UUID clientId,
        Recognised recognised,
        @Nullable UUID possibleClientId,
        @Nullable String chi,
        UUID hubId,
        @Nullable UUID organisationId,
        UUID referredBy,
        String referredByName,
        UUID ownerId,
        LocalDate contactBy,
        Instant now) {}
