package scot.onward.access;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Signed-in people for tests, one a role. */
public final class People {

    private People() {}

    /** Somebody of this role with these hubs as their own. */
    public static SignedIn with(Role role, UUID... hubs) {
        return new SignedIn(
                UUID.randomUUID(),
                role.name().toLowerCase(Locale.ROOT) + "@example.org",
                "A person",
                "Test",
                role,
                UUID.randomUUID(),
                Set.of(hubs),
                role == Role.ADVISER ? UUID.randomUUID() : null);
    }
}
