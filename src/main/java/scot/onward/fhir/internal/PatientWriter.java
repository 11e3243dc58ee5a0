package scot.onward.fhir.internal;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import scot.onward.client.ClientCard;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;

/**
 * A client as FHIR's Patient: what is needed to book and to meet. The address stays here, the CHI number is masked, and only
 * ways in which the person may be reached are told.
 */
final class PatientWriter {

    static final String MASKED = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    static final String INTERPRETER = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired";

    private PatientWriter() {}

    static Patient resource(ClientCard card) {
        Patient patient = new Patient();
        patient.setId(card.id().toString());
        patient.getMeta().addProfile(UkCore.PATIENT);
        patient.setActive(true);
        if (card.chiEnding() != null) {
            StringType masked = new StringType();
            masked.addExtension(MASKED, new CodeType("masked"));
            patient.addIdentifier().setSystem(Chi.SYSTEM).setValueElement(masked);
        }
        patient.addName(HumanNames.of(card.name()));
        if (card.knownAs() != null) {
            patient.addName().setUse(NameUse.USUAL).setText(card.knownAs());
        }
        LocalDate born = card.birthDate();
        if (born != null) {
            patient.setBirthDateElement(new DateType(born.toString()));
        }
        reach(patient, card.contact());
        if (card.language() != null) {
            patient.addCommunication()
                    .setLanguage(Languages.concept(card.language()))
                    .setPreferred(true);
        }
        if (card.interpreter() != null) {
            patient.addExtension(INTERPRETER, new BooleanType(true));
        }
        return patient;
    }

    private static void reach(Patient patient, SafeContact contact) {
        if (contact.allows(ReachWay.PHONE)) {
            patient.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(contact.phone());
        }
        if (contact.allows(ReachWay.TEXT)) {
            patient.addTelecom().setSystem(ContactPointSystem.SMS).setValue(contact.phone());
        }
        if (contact.allows(ReachWay.EMAIL)) {
            patient.addTelecom().setSystem(ContactPointSystem.EMAIL).setValue(contact.email());
        }
    }
}
