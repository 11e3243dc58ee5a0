package scot.onward.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of an account.
 *
 * @param open whether the person may sign in
 * @param locked whether five wrong tries keep the person out for the moment
 */
public record AccountRow(
        UUID id,
        String email,
        String name,
        String jobTitle,
        Role role,
        @Nullable UUID organisationId,
        @Nullable UUID adviserId,
        Set<UUID> hubIds,
        boolean open,
        boolean locked,
        Instant createdAt) {

    public AccountRow {
        hubIds = Set.copyOf(hubIds);
    }
}
