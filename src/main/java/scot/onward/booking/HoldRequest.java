package scot.onward.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time that a panel shows as chosen, and that nobody else should get meanwhile.
 *
 * @param interpreterLanguage null when nobody need interpret
 * @param insteadOf the hold that the same panel had before; it is given back in the same step, whatever the answer
 */
public record HoldRequest(
        UUID clinicId,
        Instant startsAt,
        int minutes,
        @Nullable String interpreterLanguage,
        boolean interpreterByPhone,
        Set<UUID> moreAdviserIds,
        @Nullable UUID insteadOf) {

    public HoldRequest {
        moreAdviserIds = Set.copyOf(moreAdviserIds);
    }

    public static HoldRequest of(UUID clinicId, Instant startsAt, int minutes) {
        return new HoldRequest(clinicId, startsAt, minutes, null, false, Set.of(), null);
    }

    /** The panel's new choice. */
    public HoldRequest insteadOf(@Nullable UUID earlier) {
        return new HoldRequest(
                clinicId, startsAt, minutes, interpreterLanguage, interpreterByPhone, moreAdviserIds, earlier);
    }
}
