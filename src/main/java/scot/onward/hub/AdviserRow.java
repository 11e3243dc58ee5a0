package scot.onward.hub;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who gives advice, with the services they give and the languages they give them in.
 *
 * @param gender null when not stated
 */
public record AdviserRow(
        UUID id,
        UUID organisationId,
        String name,
        Set<UUID> serviceIds,
        Set<String> languages,
        @Nullable Gender gender) {}
