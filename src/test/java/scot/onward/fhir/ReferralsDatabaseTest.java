package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.referral.ReferralProgress;
import scot.onward.referral.Town;

/** A practice's program sends referrals by the same door as the page, and reads what the practice may know. */
class ReferralsDatabaseTest extends FhirTest {

    private static final LocalDate LETTER = LocalDate.now(ZoneOffset.UTC).minusDays(4);

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReferralProgress progress;

    private Programs programs;
    private Town town;
    private String token;

    @BeforeEach
    void aPractice() {
        programs = new Programs(tokens, currentUser, jdbc);
        town = new Town(jdbc, currentUser);
        token = token(town.practice, Role.PRACTICE, ApiPurpose.REFERRALS);
    }

    private String token(SignedIn person, Role role, ApiPurpose... purposes) {
        return programs.issue(person.organisation(), role, Set.of(town.hub), purposes)
                .secret();
    }

    @Test
    void whatIsSentIsReceivedWithItsLastSafeDateAndReadAsItWasSent() {
        HttpResponse<String> answer = post(referral("Jean Rafferty", Map.of()), null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String id = read(answer, ServiceRequest.class).getIdElement().getIdPart();

        assertThat(jdbc.queryForMap("select organisation_id, hub_id, level, status from referral where id = ?", id))
                .containsEntry("organisation_id", town.practice.organisationId())
                .containsEntry("hub_id", town.hub)
                .containsEntry("level", 3)
                .containsEntry("status", "RECEIVED");
        assertThat(jdbc.queryForObject("select last_safe_date from referral where id = ?", java.sql.Date.class, id))
                .isEqualTo(java.sql.Date.valueOf(LETTER.plusMonths(1)));

        ServiceRequest kept = read(get("/ServiceRequest/" + id, token), ServiceRequest.class);
        Patient patient = (Patient) kept.getContained().getFirst();
        assertThat(patient.getNameFirstRep().getText()).isEqualTo("Jean Rafferty");
        assertThat(patient.getIdentifierFirstRep().getValue()).isNull();
        assertThat(answer.body()).doesNotContain("0101011237");
        assertThat(kept.getNoteFirstRep().getText()).isEqualTo("Rings after 2");
        assertThat(kept.getReasonCodeFirstRep().getCodingFirstRep().getCode()).isEqualTo("benefits");
        assertThat(answered(kept)).contains("letter-kind", "agrees-to-contact").doesNotContain("safe-tonight");
    }

    private static List<String> answered(ServiceRequest request) {
        QuestionnaireResponse response =
                (QuestionnaireResponse) request.getContained().get(1);
        return response.getItem().stream().map(item -> item.getLinkId()).toList();
    }

    @Test
    void whatIsWrongIsNamedWhereItStandsAndNothingIsReceived() {
        ServiceRequest wrong = referral(
                "", Map.of("agrees-to-contact", new BooleanType(false), "letter-date", new DateType("2200-01-01")));
        wrong.setReasonCode(null);
        HttpResponse<String> answer = post(wrong, null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outcome(answer).getIssue().stream()
                        .map(issue -> issue.getExpression().getFirst().getValue()))
                .containsExactlyInAnyOrder(
                        "ServiceRequest.contained.ofType(Patient).name",
                        "ServiceRequest.reasonCode",
                        "ServiceRequest.contained.ofType(QuestionnaireResponse).item.where(linkId='letter-date')",
                        "ServiceRequest.contained.ofType(QuestionnaireResponse).item.where(linkId='agrees-to-contact')");
        assertThat(jdbc.queryForObject("select count(*) from referral where hub_id = ?", Integer.class, town.hub))
                .isZero();
    }

    @Test
    void whatWouldNotBeKeptIsRefusedByName() {
        ServiceRequest more = referral("Jean Rafferty", Map.of("shoe-size", new BooleanType(true)));
        more.setPatientInstruction("Bring the letter");
        assertThat(outcome(post(more, null)).getIssue().stream()
                        .map(issue -> issue.getExpression().getFirst().getValue()))
                .containsExactlyInAnyOrder(
                        "ServiceRequest.patientInstruction",
                        "ServiceRequest.contained.ofType(QuestionnaireResponse).item");
    }

    @Test
    void theSameKeySendsOnce() {
        ServiceRequest sent = referral("Nan Boyle", Map.of());
        String key = UUID.randomUUID().toString();
        String first =
                read(post(sent, key), ServiceRequest.class).getIdElement().getIdPart();
        HttpResponse<String> again = post(sent, key);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(read(again, ServiceRequest.class).getIdElement().getIdPart()).isEqualTo(first);
        assertThat(jdbc.queryForObject("select count(*) from referral where hub_id = ?", Integer.class, town.hub))
                .isEqualTo(1);
        assertThat(post(referral("Somebody Else", Map.of()), key).statusCode()).isEqualTo(422);
    }

    @Test
    void theTaskSaysWhereItStandsAndOnlyThatItWasLookedAtOnceThePatientSharesNoMore() {
        UUID id = send("Isa Gemmell");
        assertThat(task(id).getStatus()).isEqualTo(TaskStatus.RECEIVED);
        assertThat(task(id).getOwner().getDisplay()).startsWith("ADVICE_AGENCY");
        assertThat(task(id).getCode().getCodingFirstRep().getCode()).isEqualTo("call");

        town.doAs(town.adviser, () -> progress.engaged(id));
        assertThat(task(id).getStatus()).isEqualTo(TaskStatus.INPROGRESS);
        assertThat(task(id).getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("engaged");

        jdbc.update(
                "update consent set withdrawn_at = now() where client_id = (select client_id from referral where id = ?)",
                id);
        assertThat(task(id).getStatus()).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(task(id).getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("triaged");
        assertThat(task(id).hasCode()).isFalse();
        assertThat(task(id).hasRestriction()).isFalse();
    }

    @Test
    void aTaskForAReferralIsTheOneThatIsThere() {
        UUID id = send("Rose Adair");
        Task wish = new Task().setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
        HttpResponse<String> answer = post("/Task", wish.setFocus(new Reference("ServiceRequest/" + id)), token, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer, Task.class).getIdElement().getIdPart()).isEqualTo(id.toString());

        HttpResponse<String> none =
                post("/Task", wish.setFocus(new Reference("ServiceRequest/" + UUID.randomUUID())), token, null);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(outcome(none).getIssueFirstRep().getExpression().getFirst().getValue())
                .isEqualTo("Task.focus");
    }

    @Test
    void searchesFindThePracticesOwnAlone() {
        UUID one = send("Peggy Laird");
        UUID two = send("Tam Docherty");
        assertThat(found("/ServiceRequest?_id=" + one)).containsExactly(one.toString());
        assertThat(found("/ServiceRequest")).containsExactlyInAnyOrder(one.toString(), two.toString());
        assertThat(found("/ServiceRequest?status=completed")).isEmpty();
        assertThat(found("/ServiceRequest?authored=lt2020-01-01")).isEmpty();
        assertThat(found("/Task?focus=ServiceRequest/" + two)).containsExactly(two.toString());
        assertThat(found("/Task?status=received")).hasSize(2);

        String other = token(town.otherPractice(), Role.PRACTICE, ApiPurpose.REFERRALS);
        assertThat(get("/ServiceRequest/" + one, other).statusCode()).isEqualTo(404);
        assertThat(get("/Task/" + one, other).statusCode()).isEqualTo(404);
        assertThat(read(get("/ServiceRequest", other), Bundle.class).getTotal()).isZero();
    }

    @Test
    void onlyAPracticesTokenForReferralsOpensThem() {
        UUID id = send("Effie Swan");
        String booking = token(town.practice, Role.PRACTICE, ApiPurpose.SCHEDULING, ApiPurpose.PATIENTS);
        String desk = token(town.reception, Role.RECEPTION, ApiPurpose.REFERRALS);
        for (String wrong : List.of(booking, desk)) {
            assertThat(get("/ServiceRequest/" + id, wrong).statusCode()).isEqualTo(403);
            assertThat(get("/Task/" + id, wrong).statusCode()).isEqualTo(403);
            assertThat(post("/ServiceRequest", referral("No One", Map.of()), wrong, null)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(get("/Patient/" + UUID.randomUUID(), token).statusCode()).isEqualTo(403);
        assertThat(get("/ServiceRequest/" + id, null).statusCode()).isEqualTo(401);
    }

    @Test
    void aKnownPatientIsAnsweredAsAnUnknownOne() {
        ServiceRequest unknown = read(post(referral("Agnes Muir", Map.of()), null), ServiceRequest.class);
        ServiceRequest known = read(post(referral("Agnes Muir", Map.of()), null), ServiceRequest.class);
        for (ServiceRequest answer : List.of(unknown, known)) {
            answer.setId((String) null).setMeta(null);
            answer.setAuthoredOn(null);
        }
        assertThat(known.equalsDeep(unknown)).isTrue();
    }

    @Test
    void everyAnswerIsValidR4() {
        UUID id = send("Cathie Orr");
        for (HttpResponse<String> answer : List.of(
                get("/ServiceRequest/" + id, token),
                get("/Task/" + id, token),
                get("/Task", token),
                get("/ServiceRequest?_count=1", token),
                get("/metadata", null),
                post(referral("", Map.of()), null))) {
            assertThat(R4.validator().validateWithResult(answer.body()).getMessages())
                    .as(answer.uri() + ": " + answer.body())
                    .filteredOn(message -> message.getSeverity().compareTo(ResultSeverityEnum.WARNING) > 0)
                    .extracting(SingleValidationMessage::getMessage)
                    .isEmpty();
        }
    }

    private List<String> found(String search) {
        return read(get(search, token), Bundle.class).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }

    private Task task(UUID id) {
        return read(get("/Task/" + id, token), Task.class);
    }

    private UUID send(String name) {
        return UUID.fromString(read(post(referral(name, Map.of()), null), ServiceRequest.class)
                .getIdElement()
                .getIdPart());
    }

    private HttpResponse<String> post(ServiceRequest sent, @Nullable String key) {
        return post("/ServiceRequest", sent, token, key);
    }

    private HttpResponse<String> post(String path, Resource sent, String secret, @Nullable String key) {
        HttpRequest.Builder request = to(path, secret)
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=representation")
                .POST(HttpRequest.BodyPublishers.ofString(fhir.newJsonParser().encodeResourceToString(sent)));
        return send(key == null ? request : request.header("Idempotency-Key", key));
    }

    /** A referral with everything that is needed, and other answers where a test wants them. */
    private static ServiceRequest referral(String name, Map<String, Type> other) {
        Patient patient = new Patient();
        patient.setId("patient");
        patient.addName().setText(name);
        patient.addIdentifier().setSystem("https://fhir.nhs.uk/Id/chi-number").setValue("0101011237");
        patient.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("07700 900563");
        ServiceRequest request = new ServiceRequest();
        request.setStatus(ServiceRequestStatus.ACTIVE).setIntent(ServiceRequestIntent.ORDER);
        request.setSubject(new Reference("#patient"));
        request.addContained(patient);
        request.addReasonCode(new CodeableConcept(new Coding("urn:onward:presenting-issue", "benefits", null)));
        request.addNote().setText("Rings after 2");
        QuestionnaireResponse answers = new QuestionnaireResponse();
        answers.setId("answers");
        answers.setStatus(QuestionnaireResponseStatus.COMPLETED);
        Map<String, Type> usual = Map.of(
                "letter-kind", new Coding("urn:onward:letter-kind", "dwp-decision", null),
                "letter-date", new DateType(LETTER.toString()),
                "agrees-to-contact", new BooleanType(true),
                "agrees-to-hear-back", new BooleanType(true));
        Stream.concat(usual.keySet().stream(), other.keySet().stream())
                .distinct()
                .forEach(linkId -> answers.addItem()
                        .setLinkId(linkId)
                        .addAnswer()
                        .setValue(other.getOrDefault(linkId, usual.get(linkId))));
        request.addContained(answers);
        request.addSupportingInfo(new Reference("#answers"));
        return request;
    }
}
