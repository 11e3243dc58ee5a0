package scot.onward.fhir.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ids that addresses and references hold. */
final class Ids {

    private static final int LENGTH = 36;

    private Ids() {}

    /** The id, or nothing where it cannot be one of ours. */
    static Optional<UUID> uuid(@Nullable String part) {
        try {
            return Optional.ofNullable(part).filter(it -> it.length() == LENGTH).map(UUID::fromString);
        } catch (IllegalArgumentException notOneOfOurs) {
            return Optional.empty();
        }
    }
}
