package scot.onward.client;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client on a list: enough to tell people apart.
 *
 * @param district the outward part of the postcode, such as "G31"
 * @param phoneEnding the last four digits of the telephone number
 */
public record ClientRow(
        UUID id,
        String name,
        @Nullable String knownAs,
        @Nullable LocalDate birthDate,
        @Nullable String district,
        @Nullable String phoneEnding,
        @Nullable String language,
        @Nullable String interpreter,
        Set<AccessNeed> needs,
        SafeContact contact) {

    ClientRow with(Set<AccessNeed> found, Map<ReachWay, ContactRule> rules) {
        return new ClientRow(
                id,
                name,
                knownAs,
                birthDate,
                district,
                phoneEnding,
                language,
                interpreter,
                found,
                rules.isEmpty() ? contact : contact.with(rules));
    }
}
