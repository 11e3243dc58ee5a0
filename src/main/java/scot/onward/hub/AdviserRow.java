package scot.onward.hub;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.SnsiapType;

/**
 * A person who gives advice, with the services they give and the languages they give them in.
 *
 * @param gender as they state it; null when not stated
 * @param adviceTypes the types of advice they give
 */
public record AdviserRow(
        UUID id,
        UUID organisationId,
        String name,
        Set<UUID> serviceIds,
        Set<String> languages,
        @Nullable Gender gender,
        Set<SnsiapType> adviceTypes) {}
