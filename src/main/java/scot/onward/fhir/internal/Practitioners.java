package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Practitioner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Places;

/** The advisers, with the languages they give advice in. */
@Component
public class Practitioners implements Provider {

    private final Places places;

    Practitioners(Places places) {
        this.places = places;
    }

    @Override
    public Class<Practitioner> getResourceType() {
        return Practitioner.class;
    }

    @Read
    public Practitioner read(@IdParam IdType id) {
        return places.advisers().stream()
                .filter(adviser -> adviser.id().toString().equals(id.getIdPart()))
                .map(Practitioners::resource)
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Search
    public List<Practitioner> search(
            @OptionalParam(name = Practitioner.SP_RES_ID) @Nullable TokenParam id,
            @OptionalParam(name = Practitioner.SP_NAME) @Nullable StringParam name) {
        return places.advisers().stream()
                .filter(adviser -> id == null || adviser.id().toString().equals(id.getValue()))
                .filter(adviser -> name == null || Matching.anyWordBegins(adviser.name(), name))
                .map(Practitioners::resource)
                .toList();
    }

    static Practitioner resource(AdviserRow adviser) {
        Practitioner practitioner = new Practitioner();
        practitioner.setId(adviser.id().toString());
        practitioner.getMeta().addProfile(UkCore.PRACTITIONER);
        practitioner.setActive(true);
        practitioner.addName(HumanNames.of(adviser.name()));
        adviser.languages().stream()
                .sorted()
                .forEach(language -> practitioner.addCommunication(Languages.concept(language)));
        return practitioner;
    }

    static String reference(UUID adviserId) {
        return "Practitioner/" + adviserId;
    }
}
