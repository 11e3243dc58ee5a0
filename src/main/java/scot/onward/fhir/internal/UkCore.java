package scot.onward.fhir.internal;

/** The profiles of UK Core whose field names the resources follow. */
final class UkCore {

    private static final String BASE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-";

    static final String HEALTHCARE_SERVICE = BASE + "HealthcareService";
    static final String LOCATION = BASE + "Location";
    static final String PRACTITIONER = BASE + "Practitioner";
    static final String PATIENT = BASE + "Patient";
    static final String SCHEDULE = BASE + "Schedule";
    static final String SLOT = BASE + "Slot";
    static final String APPOINTMENT = BASE + "Appointment";

    static final String SERVICE_REQUEST = BASE + "ServiceRequest";
    static final String TASK = BASE + "Task";

    private UkCore() {}
}
