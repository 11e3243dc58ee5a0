package scot.onward.client;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client as the people who look after them see them: contact facts, never a reason for coming.
 *
 * @param chiEnding the last two digits of the CHI number, all of it that is ever shown
 */
public record ClientCard(
        UUID id,
        String name,
        @Nullable String knownAs,
        @Nullable LocalDate birthDate,
        @Nullable String chiEnding,
        @Nullable String postcode,
        boolean noFixedAddress,
        @Nullable String address,
        @Nullable String language,
        @Nullable String interpreter,
        Set<AccessNeed> needs,
        SafeContact contact) {

    /** The name to use when speaking to the person. */
    public String nameToUse() {
        return knownAs == null ? name : knownAs;
    }
}
