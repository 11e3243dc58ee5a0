package scot.onward.fhir.internal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.Unreadable;

/** How FHIR names CHI numbers: the OID of HL7 UK, which Onward writes, or the address of NHS England that some use. */
final class Chi {

    static final String SYSTEM = "urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53";
    private static final Set<String> SYSTEMS = Set.of(SYSTEM, "https://fhir.nhs.uk/Id/chi-number");

    private Chi() {}

    static boolean isSystem(@Nullable String system) {
        return system != null && SYSTEMS.contains(system);
    }

    /** The digits to search by; nothing where nobody can have it: another system's, or not a CHI number. */
    static Optional<String> digits(@Nullable String system, @Nullable String value) {
        boolean ofChi = system == null || isSystem(system);
        try {
            return Optional.ofNullable(value)
                    .filter(it -> ofChi)
                    .map(it -> ChiNumber.parse(it).digits());
        } catch (Unreadable notANumber) {
            return Optional.empty();
        }
    }
}
