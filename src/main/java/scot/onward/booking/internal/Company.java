package scot.onward.booking.internal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who else is needed at a time.
 *
 * @param language null when nobody need interpret
 * @param byPhone whether an interpreter joins by phone, however adviser and client meet
 * @param ownHold a hold of whoever looks, whose time counts as free
 */
public record Company(
        Set<UUID> moreAdviserIds,
        @Nullable String language,
        boolean byPhone,
        @Nullable UUID ownHold) {

    /** Nobody else. */
    public static final Company NOBODY = new Company(Set.of(), null, false, null);
}
