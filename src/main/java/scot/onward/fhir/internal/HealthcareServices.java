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
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.hub.Places;
import scot.onward.hub.ServiceRow;

/** What can be booked, by the neutral name that may stand on paper. */
@Component
public class HealthcareServices implements Provider {

    private final Places places;

    HealthcareServices(Places places) {
        this.places = places;
    }

    @Override
    public Class<HealthcareService> getResourceType() {
        return HealthcareService.class;
    }

    @Read
    public HealthcareService read(@IdParam IdType id) {
        return places.services().stream()
                .filter(service -> service.id().toString().equals(id.getIdPart()))
                .map(HealthcareServices::resource)
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Search
    public List<HealthcareService> search(
            @OptionalParam(name = HealthcareService.SP_RES_ID) @Nullable TokenParam id,
            @OptionalParam(name = HealthcareService.SP_NAME) @Nullable StringParam name) {
        return places.services().stream()
                .filter(service -> id == null || service.id().toString().equals(id.getValue()))
                .filter(service -> name == null || Matching.begins(service.neutralName(), name))
                .map(HealthcareServices::resource)
                .toList();
    }

    static HealthcareService resource(ServiceRow row) {
        HealthcareService service = new HealthcareService();
        service.setId(row.id().toString());
        service.getMeta().addProfile(UkCore.HEALTHCARE_SERVICE);
        service.setActive(true);
        service.setName(row.neutralName());
        service.addType(Codes.service(row));
        service.setAppointmentRequired(true);
        return service;
    }

    static String reference(UUID serviceId) {
        return "HealthcareService/" + serviceId;
    }
}
