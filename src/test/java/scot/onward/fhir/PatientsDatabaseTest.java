package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.shared.ChiNumber;

class PatientsDatabaseTest extends FhirTest {

    @Autowired
    ApiTokens tokens;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    /** Nobody else is called so: other tests share the tables. */
    private final String surname = "Rae" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private Programs programs;
    private Hub here;
    private String reception;

    @BeforeEach
    void aHub() {
        programs = new Programs(tokens, currentUser, jdbc);
        here = new Hub(jdbc);
        reception = secret(here, Role.RECEPTION);
    }

    /** A hub and an organisation of its own. */
    private record Hub(UUID organisation, UUID id) {

        Hub(JdbcTemplate jdbc) {
            this(UUID.randomUUID(), UUID.randomUUID());
            jdbc.update(
                    "insert into organisation (id, name, kind) values (?, ?, 'GP_PRACTICE')",
                    organisation,
                    "Practice " + organisation);
            jdbc.update("""
                    insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, opens, closes)
                    values (?, ?, ?, 'Hub', 'GP_PRACTICE', 'A street', 'G31', '0141 496 0100', '08:00', '20:00')
                    """, id, organisation, "Hub " + id);
        }
    }

    private String secret(Hub hub, Role role) {
        return programs.issue(hub.organisation(), role, Set.of(hub.id()), ApiPurpose.PATIENTS)
                .secret();
    }

    private HttpResponse<String> post(String secret, String json) {
        return send(to("/Patient", secret)
                .header("Content-Type", "application/fhir+json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String isla(String chi) {
        return """
                {"resourceType": "Patient", "name": [{"family": "%s", "given": ["Isla", "May"]}],
                 "birthDate": "1958-03-12", "identifier": [{"system": "urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53", "value": "%s"}],
                 "telecom": [{"system": "phone", "value": "07700 900563"}], "address": [{"line": ["1 Duke Street"], "postalCode": "g314eb"}],
                 "communication": [{"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": "pl"}]}}]}
                """.formatted(surname, chi);
    }

    /** A CHI number of 12 March 1958 that no other test has. */
    private static String chi() {
        while (true) {
            String nine = "120358%03d"
                    .formatted(java.util.concurrent.ThreadLocalRandom.current().nextInt(1000));
            int check = ChiNumber.checkDigit(nine);
            if (check < 10) {
                return nine + check;
            }
        }
    }

    private String unusedChi() {
        String chi = chi();
        while (!jdbc.queryForList("select 1 from client where chi = ?", chi).isEmpty()) {
            chi = chi();
        }
        return chi;
    }

    private static String id(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/Patient/([^/]+).*", "$1");
    }

    private List<String> found(String query, String secret) {
        HttpResponse<String> answer = get("/Patient?" + query, secret);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer, Bundle.class).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }

    @Test
    void aPersonIsRegisteredReadAndFound() {
        String chi = unusedChi();
        HttpResponse<String> created = post(reception, isla(chi));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String id = id(created);

        HttpResponse<String> shown = get("/Patient/" + id, reception);
        Patient patient = read(shown, Patient.class);
        assertThat(patient.getNameFirstRep().getText()).isEqualTo("Isla May " + surname);
        assertThat(patient.getNameFirstRep().getFamily()).isEqualTo(surname);
        assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo("1958-03-12");
        assertThat(patient.getCommunicationFirstRep().getLanguage().getText()).isEqualTo("Polish");
        assertThat(shown.body())
                .doesNotContain(chi)
                .doesNotContain("Duke Street")
                .contains("masked");

        String system = URLEncoder.encode("urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53|", StandardCharsets.UTF_8);
        assertThat(found("identifier=" + system + chi, reception)).containsExactly(id);
        assertThat(found("name=" + surname + "&birthdate=1958-03-12", reception))
                .contains(id);
        assertThat(found("family=" + surname + "&given=isl&birthdate=1958-03-12", reception))
                .contains(id);
        assertThat(found("name=isla&birthdate=1958-03-13", reception)).doesNotContain(id);
        assertThat(found("identifier=" + system + "0101011237", reception)).isEmpty();
        assertThat(found("_id=" + id, reception)).containsExactly(id);
    }

    @Test
    void everyReadStandsInTheAccessLogUnderTheProgramsName() {
        String id = id(post(reception, isla(unusedChi())));

        get("/Patient/" + id, reception);
        get("/Patient?_id=" + id, reception);
        get("/Patient?name=" + surname + "&birthdate=1958-03-12", reception);

        assertThat(jdbc.queryForObject(
                        "select count(*) from access_log where client_id = ? and account_name = 'Test program' and role = 'RECEPTION'",
                        Integer.class,
                        UUID.fromString(id)))
                .isEqualTo(3);
    }

    @Test
    void whoIsRegisteredAlreadyIsNotRegisteredTwice() {
        String json = isla(unusedChi());
        HttpResponse<String> first = post(reception, json);
        HttpResponse<String> again = post(reception, json);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(id(again)).isEqualTo(id(first));
    }

    @Test
    void aReceptionsProgramSeesItsHubsPeopleAlone() {
        String id = id(post(reception, isla(unusedChi())));
        String elsewhere = secret(new Hub(jdbc), Role.RECEPTION);

        assertThat(get("/Patient/" + id, elsewhere).statusCode()).isEqualTo(404);
        assertThat(found("_id=" + id, elsewhere)).isEmpty();
        assertThat(found("name=" + surname + "&birthdate=1958-03-12", elsewhere))
                .isEmpty();
    }

    @Test
    void aPracticesProgramSeesWhomItRegisteredAloneEvenAtItsOwnHub() {
        String chi = unusedChi();
        String atTheHub = id(post(reception, isla(chi)));
        String practice = secret(here, Role.PRACTICE);
        String theirs =
                id(post(practice, isla(unusedChi()).replace("Isla", "Effie").replace("563", "564")));

        assertThat(get("/Patient/" + theirs, practice).statusCode()).isEqualTo(200);
        assertThat(get("/Patient/" + atTheHub, practice).statusCode()).isEqualTo(404);
        assertThat(found("identifier=" + chi, practice)).isEmpty();
        assertThat(found("name=" + surname + "&birthdate=1958-03-12", practice)).containsExactly(theirs);
        assertThat(found("identifier=" + chi, reception)).containsExactly(atTheHub);
    }

    @Test
    void aTokenForSchedulingAloneSeesNobody() {
        String id = id(post(reception, isla(unusedChi())));
        String scheduling = programs.issue(
                        here.organisation(), Role.RECEPTION, Set.of(here.id()), ApiPurpose.SCHEDULING)
                .secret();

        assertThat(get("/Patient/" + id, scheduling).statusCode()).isEqualTo(403);
        assertThat(get("/Patient?_id=" + id, scheduling).statusCode()).isEqualTo(403);
        assertThat(post(scheduling, isla(unusedChi())).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name=isla",
                "birthdate=1958-03-12",
                "name=&birthdate=1958-03-12",
                "name=isla&birthdate=ge1958-03-12",
                "name=isla&birthdate=1958",
                "active=true",
                "name=isla&birthdate=1958-03-12&gender=female"
            })
    void nobodyIsListed(String query) {
        HttpResponse<String> answer = get("/Patient?" + query, reception);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(outcome(answer).getIssueFirstRep().getDiagnostics()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"resourceType":"Patient"}                                                                   ; Patient.name
            {"resourceType":"Patient","name":[{"text":"A B"}],"birthDate":"1958"}                         ; Patient.birthDate
            {"resourceType":"Patient","name":[{"text":"A B"}],"birthDate":"2199-01-01"}                   ; Patient.birthDate
            {"resourceType":"Patient","name":[{"text":"A B"}],"identifier":[{"system":"https://fhir.nhs.uk/Id/chi-number","value":"0101201234"}]} ; Patient.identifier
            {"resourceType":"Patient","name":[{"text":"A B"}],"address":[{"postalCode":"far too long a postcode"}]} ; Patient.address.postalCode
            """)
    void whatCannotBeKeptIsRefusedByItsElement(String json, String element) {
        HttpResponse<String> answer = post(reception, json);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(outcome(answer).getIssueFirstRep().getExpression().getFirst().getValue())
                .isEqualTo(element);
    }
}
