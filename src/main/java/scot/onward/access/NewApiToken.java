package scot.onward.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the administrator says of a new token; {@link ApiTokenRow} says what each part means. */
public record NewApiToken(
        String name, @Nullable UUID organisationId, Role role, Set<UUID> hubIds, Set<ApiPurpose> purposes) {

    public NewApiToken {
        name = name.strip();
        hubIds = Set.copyOf(hubIds);
        purposes = Set.copyOf(purposes);
    }
}
