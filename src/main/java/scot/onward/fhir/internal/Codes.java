package scot.onward.fhir.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.Delivery;

/** The codes that more than one resource uses. */
final class Codes {

    /** The services, by their ids; named by the neutral name that may stand on paper. */
    static final String SERVICE = "urn:onward:service";

    /** How adviser and client meet, as UK Core says it. */
    static final String CHANNEL_EXTENSION =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel";

    private static final String CHANNEL = "https://fhir.hl7.org.uk/CodeSystem/UKCore-DeliveryChannel";

    /** What people come about, and other words of a referral: the names of ours in small letters with hyphens. */
    static final String ISSUE = "urn:onward:presenting-issue";

    static final String LETTER_KIND = "urn:onward:letter-kind";
    static final String ACCESS_NEED = "urn:onward:access-need";
    static final String ESSENTIAL = "urn:onward:essential";
    static final String REFERRER_ROLE = "urn:onward:referrer-role";
    static final String REFERRAL_STATUS = "urn:onward:referral-status";
    static final String NEXT_STEP = "urn:onward:next-step";
    static final String END_REASON = "urn:onward:end-reason";

    private Codes() {}

    /** The code of one of our words. */
    static Coding coding(String system, Enum<?> word) {
        return new Coding(system, word.name().toLowerCase(Locale.ROOT).replace('_', '-'), null);
    }

    /** The word that a code of this system stands for. */
    static <E extends Enum<E>> Optional<E> word(Coding coding, String system, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word ->
                        coding(system, word).getCode().equals(coding.getCode()) && system.equals(coding.getSystem()))
                .findFirst();
    }

    static CodeableConcept service(ServiceRow service) {
        return new CodeableConcept(new Coding(SERVICE, service.id().toString(), service.neutralName()));
    }

    static Extension channel(Delivery delivery) {
        String code = switch (delivery) {
            case IN_PERSON -> "in-person";
            case PHONE -> "telephone";
            case VIDEO -> "video";
        };
        return new Extension(CHANNEL_EXTENSION, new CodeableConcept(new Coding(CHANNEL, code, null)));
    }
}
