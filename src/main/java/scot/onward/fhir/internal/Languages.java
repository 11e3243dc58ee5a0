package scot.onward.fhir.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Languages by their English names, which is how Onward keeps them, and by their codes of BCP 47. */
final class Languages {

    private static final String SYSTEM = "urn:ietf:bcp:47";
    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.of(code).getDisplayLanguage(Locale.UK).toLowerCase(Locale.UK),
                    code -> code,
                    (first, second) -> first));

    private Languages() {}

    /** The language as text, with its code where there is one. */
    static CodeableConcept concept(String name) {
        CodeableConcept concept = new CodeableConcept().setText(name);
        Optional.ofNullable(CODES.get(name.toLowerCase(Locale.UK)))
                .ifPresent(code ->
                        concept.addCoding().setSystem(SYSTEM).setCode(code).setDisplay(name));
        return concept;
    }

    /** The English name of a language that is given as text or as a code; empty when it is neither. */
    static Optional<String> name(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> SYSTEM.equals(coding.getSystem()))
                .map(Coding::getCode)
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK))
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(concept.getText()).filter(text -> !text.isBlank()));
    }
}
