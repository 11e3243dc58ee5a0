package scot.onward.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person at the keyboard: who they are and what is theirs. Rows are filtered by these ids.
 *
 * @param hubIds the hubs that are "own" in the visibility matrix
 * @param adviserId set for advisers only
 */
public record SignedIn(
        UUID accountId,
        String email,
        String name,
        String jobTitle,
        Role role,
        @Nullable UUID organisationId,
        Set<UUID> hubIds,
        @Nullable UUID adviserId)
        implements Principal, Serializable {

    public SignedIn {
        hubIds = Set.copyOf(hubIds);
    }

    @Override
    public String getName() {
        return email;
    }

    /** How far this person sees into {@code matter}. */
    public Scope scope(Matter matter) {
        return Visibility.of(role, matter);
    }

    /** The organisation that this person works for. @throws IllegalStateException for the few who have none */
    public UUID organisation() {
        if (organisationId == null) {
            throw new IllegalStateException("This account belongs to no organisation");
        }
        return organisationId;
    }

    /** The adviser that this person is. @throws IllegalStateException for anybody else */
    public UUID adviser() {
        if (adviserId == null) {
            throw new IllegalStateException("This account is not an adviser's");
        }
        return adviserId;
    }
}
