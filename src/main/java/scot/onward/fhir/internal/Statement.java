package scot.onward.fhir.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.springframework.stereotype.Component;

/** What {@code /fhir/metadata} says beyond the list that HAPI makes of the providers: profiles, tokens, what is never given. */
@Component
@Interceptor
public class Statement {

    private static final Map<String, String> PROFILES = Map.of(
            "HealthcareService", UkCore.HEALTHCARE_SERVICE,
            "Location", UkCore.LOCATION,
            "Practitioner", UkCore.PRACTITIONER,
            "Patient", UkCore.PATIENT,
            "Schedule", UkCore.SCHEDULE,
            "Slot", UkCore.SLOT,
            "Appointment", UkCore.APPOINTMENT,
            "ServiceRequest", UkCore.SERVICE_REQUEST,
            "Task", UkCore.TASK);

    private static final Set<String> FORMS = Set.of("application/fhir+json", "json", "application/fhir+xml", "xml");
    private static final Set<String> INCLUDING = Set.of("Schedule", "Slot");

    private static final String SECURITY = """
            Each request but this one carries a token, as Authorization: Bearer …, which an administrator of Onward issues for an \
            organisation and purposes: SCHEDULING opens HealthcareService, Location, Practitioner, Schedule, Slot and Appointment, \
            PATIENTS opens Patient, REFERRALS opens ServiceRequest and Task to a practice. A token of a reception sees the people of its hubs, a practice's those that the practice \
            referred or registered. Every reading of a person is logged.""";

    private static final String PATIENT = """
            Search for one person: by identifier (CHI number), or by name (or family and given) with birthdate. A telecom that is \
            sent (phone, sms, email) is a way in which the person agreed to be reached; those that they did not agree to are not \
            given. The CHI number is masked and the address is not given.""";

    private static final String SERVICE_REQUEST = """
            A referral as it was sent. The patient is a contained Patient with name, birthDate or CHI number, and phone; what they \
            come about is reasonCode, of the system %s. What was asked is a contained QuestionnaireResponse among supportingInfo; \
            an item that is left out was not asked, which is never read as no. Its linkIds: %s.\
            """.formatted(Codes.ISSUE, Asked.linkIds());

    private static final String TASK = """
            What becomes of a referral, of the same id: where it stands, what comes next and by when, and whose it is, as far as \
            the patient agreed that the practice hears back. A Task that is sent for a ServiceRequest is answered with the one \
            that is there.""";

    private static final Map<String, String> DOCUMENTATION =
            Map.of("Patient", PATIENT, "ServiceRequest", SERVICE_REQUEST, "Task", TASK);

    /** Completes the statement. */
    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void complete(IBaseConformance made) {
        CapabilityStatement statement = (CapabilityStatement) made;
        statement.setPublisher("Onward");
        statement.getSoftware().setVersion(null);
        statement.getFormat().removeIf(format -> !FORMS.contains(format.getValue()));
        var rest = statement.getRestFirstRep();
        rest.setSecurity(new CapabilityStatementRestSecurityComponent()
                .addService(new CodeableConcept().setText("Bearer token"))
                .setDescription(SECURITY));
        rest.setOperation(null);
        rest.getResource().removeIf(resource -> !PROFILES.containsKey(resource.getType()));
        rest.getResource().forEach(Statement::complete);
    }

    private static void complete(CapabilityStatementRestResourceComponent resource) {
        resource.setProfile(null);
        resource.getSupportedProfile().clear();
        resource.addSupportedProfile(PROFILES.get(resource.getType()));
        resource.setOperation(null);
        // HAPI supposes what nobody offers: every inclusion for those who name none, and the reverse of each.
        resource.getSearchInclude()
                .removeIf(include -> !INCLUDING.contains(resource.getType())
                        || include.getValue().equals("*"));
        resource.getSearchRevInclude().clear();
        resource.setDocumentation(DOCUMENTATION.get(resource.getType()));
    }
}
