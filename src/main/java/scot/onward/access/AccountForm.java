package scot.onward.access;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the administrator says of an account. */
public record AccountForm(
        String email,
        String name,
        String jobTitle,
        Role role,
        @Nullable UUID organisationId,
        @Nullable UUID adviserId,
        Set<UUID> hubIds) {

    public AccountForm {
        name = name.strip();
        jobTitle = jobTitle.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        hubIds = Set.copyOf(hubIds);
    }
}
