package scot.onward.fhir.internal;

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

    private Codes() {}

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
