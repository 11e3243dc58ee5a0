package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent wrongly is refused by a typed outcome that names it, and nothing is half-written. */
class AppointmentErrorsDatabaseTest extends SchedulingTest {

    @Test
    void aReasonIsRefusedByTheElementThatHoldsIt() {
        Appointment telling = wanted(client, slotAt(9, 0));
        telling.addReasonCode(new CodeableConcept().setText("Debt"));
        telling.setComment("He owes rent");
        HttpResponse<String> answer = post(telling);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outcome(answer).getIssue())
                .extracting(issue -> issue.getExpression().getFirst().getValue())
                .containsExactlyInAnyOrder("Appointment.reasonCode", "Appointment.comment");
        assertThat(answer.body()).doesNotContain("owes").doesNotContain("Debt");
        assertThat(appointments()).isZero();
    }

    @Test
    void aTimeWithoutAZoneIsRefused() {
        String unclear = json(wanted(client, slotAt(9, 0)))
                .replaceAll("\"start\":\"[^\"]*\"", "\"start\":\"2031-03-05T09:00:00\"");
        HttpResponse<String> answer = post(unclear, null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outcome(answer).getIssueFirstRep().getExpression().getFirst().getValue())
                .isEqualTo("Appointment.start");
        assertThat(outcome(answer).getIssueFirstRep().getDiagnostics()).contains("time zone");
        HttpResponse<String> search = get("/Slot?start=ge2031-03-05T09:00:00", token.secret());
        assertThat(search.statusCode()).isEqualTo(400);
        assertThat(outcome(search).getIssueFirstRep().getDiagnostics()).contains("time zone");
    }

    @Test
    void whatIsNoFhirIsRefused() {
        for (String body : new String[] {
            "{",
            "",
            "[]",
            "{\"resourceType\":\"Patient\"}",
            "{\"resourceType\":\"Appointment\",\"status\":\"perhaps\"}",
            "{\"resourceType\":\"Appointment\"}"
        }) {
            HttpResponse<String> answer = post(body, null);
            assertThat(answer.statusCode()).as(body).isIn(400, 422);
            assertThat(outcome(answer).getIssueFirstRep().getDiagnostics())
                    .as(body)
                    .isNotBlank();
        }
    }

    @Test
    void aSlotThatIsNoneIsNamed() {
        for (String slot :
                new String[] {UUID.randomUUID() + "-28412160-45", clinic + "-1-45", clinic + "-28412160-999", "nothing"
                }) {
            Appointment wanted = wanted(client, slotAt(9, 0)).setStart(null).setEnd(null);
            wanted.getSlotFirstRep().setReference("Slot/" + slot);
            HttpResponse<String> answer = post(wanted);
            assertThat(answer.statusCode()).as(slot).isEqualTo(422);
            assertThat(outcome(answer)
                            .getIssueFirstRep()
                            .getExpression()
                            .getFirst()
                            .getValue())
                    .isEqualTo("Appointment.slot");
        }
    }

    @Test
    void startAndSlotMayNotSayDifferentTimes() {
        Appointment wanted = wanted(client, slotAt(9, 0));
        wanted.getSlotFirstRep().setReference("Slot/" + slotAt(11, 15));
        assertThat(post(wanted).statusCode()).isEqualTo(422);
    }

    @Test
    void anotherHubsClientIsNobody() {
        UUID stranger =
                new scot.onward.booking.BookingScenes(jdbc, java.time.Clock.systemUTC()).client("Craig Dunsmore");
        HttpResponse<String> theirs = post(wanted(stranger, slotAt(9, 0)));
        HttpResponse<String> nobodys = post(wanted(UUID.randomUUID(), slotAt(9, 0)));
        assertThat(theirs.statusCode()).isEqualTo(403);
        assertThat(nobodys.statusCode()).isEqualTo(403);
        assertThat(theirs.body()).isEqualTo(nobodys.body());
        assertThat(read(get("/Appointment?patient=" + stranger, token.secret()), Bundle.class)
                        .getTotal())
                .isZero();
    }

    @Test
    void aChangeSaysOfWhichVersion() {
        Appointment booked = booked(slotAt(9, 0));
        booked.setStatus(AppointmentStatus.CANCELLED);
        HttpResponse<String> without = put(booked, null);
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(outcome(without).getIssueFirstRep().getDiagnostics()).contains("If-Match");
        HttpResponse<String> stale = put(booked, "W/\"7\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(outcome(stale).getIssueFirstRep().getCode()).isEqualTo(IssueType.CONFLICT);
        HttpResponse<String> done = put(booked, "W/\"0\"");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.headers().firstValue("ETag")).hasValue("W/\"1\"");
    }

    @Test
    void whatHappenedOnTheDayIsNotAProgramsToSay() {
        Appointment booked = booked(slotAt(9, 0));
        booked.setStatus(AppointmentStatus.FULFILLED);
        HttpResponse<String> answer = put(booked, "W/\"0\"");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outcome(answer).getIssueFirstRep().getExpression().getFirst().getValue())
                .isEqualTo("Appointment.status");
    }

    @Test
    void whatIsOffStaysOff() {
        Appointment booked = booked(slotAt(9, 0));
        Appointment off = read(put(booked.copy().setStatus(AppointmentStatus.CANCELLED), "W/\"0\""), Appointment.class);
        assertThat(put(off.setStatus(AppointmentStatus.BOOKED), "W/\"1\"").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aServiceIsNamedWhereSeveralAreGiven() {
        UUID other = scene.alsoGiven(clinic);
        HttpResponse<String> unclear = post(wanted(client, slotAt(9, 0)));
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(outcome(unclear)
                        .getIssueFirstRep()
                        .getExpression()
                        .getFirst()
                        .getValue())
                .isEqualTo("Appointment.serviceType");
        Appointment clear = wanted(client, slotAt(9, 0));
        clear.addServiceType().addCoding().setSystem("urn:onward:service").setCode(other.toString());
        HttpResponse<String> booked = post(clear);
        assertThat(booked.statusCode()).isEqualTo(201);
        assertThat(booked.body()).doesNotContain("Home session").doesNotContain(other.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/Appointment, 400",
        "/Appointment?reason=debt, 400",
        "/Appointment?patient=1&_sort=reason, 400",
        "/Appointment?date=tomorrow, 400",
        "/Appointment?date=ne2031-03-05, 400",
        "/Appointment?patient=1&status=lost, 400",
        "/Appointment?patient=1&_count=-1, 400",
        "/Slot?colour=red, 400",
        "/Slot?status=lost, 400",
        "/Slot?start=ge2031-01-01&start=le2031-12-31, 400",
        "/Slot?_include=Slot:colour, 400",
        "/Slot/nothing, 404",
        "/Schedule/nothing, 404",
        "/Appointment/nothing, 404",
        "/Appointment/0199c1f2-0000-7000-8000-000000000000, 404",
        "/Nothing, 404",
    })
    void aQuestionThatCannotBeAnsweredIsRefusedByAnOutcome(String path, int status) {
        HttpResponse<String> answer = get(path, token.secret());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(outcome(answer).getIssueFirstRep().getDiagnostics()).isNotBlank();
    }

    @Test
    void anAppointmentIsNeverDeleted() {
        Appointment booked = booked(slotAt(9, 0));
        HttpResponse<String> answer =
                send(to("/Appointment/" + booked.getIdElement().getIdPart(), token.secret())
                        .DELETE());
        assertThat(answer.statusCode()).isIn(400, 405);
        assertThat(outcome(answer).hasIssue()).isTrue();
        HttpResponse<String> conditional = send(to("/Appointment", token.secret())
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", "identifier=1")
                .POST(BodyPublishers.ofString(json(wanted(client, slotAt(10, 30))))));
        assertThat(conditional.statusCode()).isEqualTo(400);
        assertThat(appointments()).isEqualTo(1);
    }
}
