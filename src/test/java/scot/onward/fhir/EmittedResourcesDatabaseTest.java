package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import scot.onward.access.ApiPurpose;
import scot.onward.access.Role;

/** HAPI's validator accepts whatever the interface answers. */
class EmittedResourcesDatabaseTest extends SchedulingTest {

    @Test
    void everyAnswerIsValidR4() {
        token = programs.issue(
                scene.receptionist().organisation(),
                Role.RECEPTION,
                Set.of(scene.hub()),
                ApiPurpose.SCHEDULING,
                ApiPurpose.PATIENTS);
        String day = scene.tomorrow().toString();
        Appointment booked = booked(slotAt(9, 0));
        Appointment other = booked(slotAt(11, 15));
        List<HttpResponse<String>> answers = new ArrayList<>(List.of(
                get("/metadata", null),
                get(
                        "/Slot?status=free&schedule=" + clinic + "&start=" + day
                                + "&_include=Slot:schedule&_include:iterate=Schedule:actor&_count=3",
                        token.secret()),
                get("/Slot/" + slotAt(9, 0), token.secret()),
                get("/Schedule/" + clinic, token.secret()),
                get("/Schedule?actor=Practitioner/" + scene.adviser(), token.secret()),
                get("/HealthcareService/" + scene.service(), token.secret()),
                get("/Location/" + scene.hub(), token.secret()),
                get("/Practitioner/" + scene.adviser(), token.secret()),
                get("/Patient/" + client, token.secret()),
                get("/Appointment/" + booked.getIdElement().getIdPart(), token.secret()),
                put(other.setStatus(AppointmentStatus.CANCELLED), "W/\"0\""),
                get("/Appointment?patient=" + client, token.secret()),
                post(wanted(scene.client("Betty Lennox"), slotAt(9, 0))),
                post(wanted(client, slotAt(10, 30)).setComment("no")),
                get("/Appointment/nothing", token.secret()),
                get("/Appointment", null)));
        FhirValidator validator = R4.validator();
        for (HttpResponse<String> answer : answers) {
            assertThat(validator.validateWithResult(answer.body()).getMessages())
                    .as(answer.request().method() + " " + answer.uri() + ": " + answer.body())
                    .filteredOn(message -> message.getSeverity().compareTo(ResultSeverityEnum.WARNING) > 0)
                    .extracting(SingleValidationMessage::getMessage)
                    .isEmpty();
        }
        assertThat(read(answers.get(1), Bundle.class).getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactly("Slot", "Slot", "Slot", "Schedule", "HealthcareService", "Location", "Practitioner");
    }
}
