package scot.onward.client;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who is not yet a client.
 *
 * @param chi ten digits, already checked
 * @param language null for English
 * @param interpreter the language to interpret, when one is needed
 */
public record NewClient(
        String name,
        @Nullable String knownAs,
        @Nullable LocalDate birthDate,
        @Nullable String chi,
        @Nullable String postcode,
        boolean noFixedAddress,
        @Nullable String address,
        @Nullable String language,
        @Nullable String interpreter,
        Set<AccessNeed> needs,
        SafeContact contact) {

    public NewClient {
        name = name.strip().replaceAll("\\s+", " ");
        knownAs = Typed.orNull(knownAs);
        postcode = Typed.postcode(postcode);
        address = Typed.orNull(address);
        language = Typed.orNull(language);
        interpreter = Typed.orNull(interpreter);
        needs = Set.copyOf(needs);
    }

    /** The same person without a CHI number. */
    NewClient withoutChi() {
        return new NewClient(
                name,
                knownAs,
                birthDate,
                null,
                postcode,
                noFixedAddress,
                address,
                language,
                interpreter,
                needs,
                contact);
    }

    /** A person of whom only the name and how to reach them is known. */
    public static NewClient named(String name, SafeContact contact) {
        return new NewClient(name, null, null, null, null, false, null, null, null, Set.of(), contact);
    }
}
