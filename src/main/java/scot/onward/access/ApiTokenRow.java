package scot.onward.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of a token.
 *
 * @param name the program that uses it
 * @param ending the secret's last four letters, by which somebody who holds it can tell which one it is
 * @param role RECEPTION sees the clients of the hubs, PRACTICE those that its organisation referred or registered
 * @param lastUsedAt to the minute
 */
public record ApiTokenRow(
        UUID id,
        String name,
        UUID organisationId,
        Role role,
        Set<UUID> hubIds,
        Set<ApiPurpose> purposes,
        String ending,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public boolean isOpen() {
        return revokedAt == null;
    }
}
