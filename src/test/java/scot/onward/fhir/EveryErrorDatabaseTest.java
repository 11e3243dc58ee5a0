package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.booking.BookingScenes;

/** Whatever is wrong with a request, a program is told so in an OperationOutcome, in the form that it reads. */
class EveryErrorDatabaseTest extends FhirTest {

    @Autowired
    ApiTokens tokens;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    private String secret;

    @BeforeEach
    void aToken() {
        var desk = new BookingScenes(jdbc, java.time.Clock.systemUTC()).receptionist();
        secret = new Programs(tokens, currentUser, jdbc)
                .issue(desk.organisation(), Role.RECEPTION, desk.hubIds(), ApiPurpose.SCHEDULING, ApiPurpose.PATIENTS)
                .secret();
    }

    private void assertExplained(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        OperationOutcome outcome = outcome(answer);
        assertThat(outcome.getIssueFirstRep().getSeverity()).isEqualTo(IssueSeverity.ERROR);
        assertThat(outcome.getIssueFirstRep().getDiagnostics())
                .isNotBlank()
                .doesNotContain("HAPI-")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /Nothing                                        | 404
            GET    | /Location/1                                     | 404
            GET    | /Location/00000000-0000-0000-0000-000000000000  | 404
            GET    | /Patient/00000000-0000-0000-0000-000000000000   | 404
            GET    | /Location?colour=red                            | 400
            GET    | /Location?name:wrong=x                          | 400
            GET    | /HealthcareService?colour=red                   | 400
            GET    | /Practitioner?colour=red                        | 400
            DELETE | /Location/1                                     | 405
            PUT    | /Location/1                                     | 405
            POST   | /Location                                       | 405
            DELETE | /Patient/1                                      | 405
            GET    | /Location/1/_history                            | 405
            GET    | /$everything                                    | 405
            GET    | /Location;x=y                                   | 400
            GET    | /Location?_format=csv                            | 406
            """)
    void anAddressThatIsNotOffered(String method, String path, int status) {
        var body = Set.of("POST", "PUT").contains(method)
                ? HttpRequest.BodyPublishers.ofString("{\"resourceType\": \"Location\", \"id\": \"1\"}")
                : HttpRequest.BodyPublishers.noBody();
        assertExplained(
                send(to(path, secret)
                        .header("Content-Type", "application/fhir+json")
                        .method(method, body)),
                status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            text/plain            | {"resourceType": "Patient"}      | 415
            none                  | {"resourceType": "Patient"}      | 415
            application/fhir+json | not json                         | 400
            application/fhir+json | {"resourceType": "Pati           | 400
            application/fhir+json | {"resourceType": "Location"}     | 400
            application/fhir+json | {"resourceType": "Nonsense"}     | 400
            application/fhir+json | {}                               | 400
            application/fhir+json | ''                               | 400
            application/fhir+xml  | <Patient                         | 400
            application/fhir+json | {"resourceType": "Patient", "birthDate": "yesterday"} | 400
            """)
    void aBodyThatIsNotAPatient(String type, String body, int status) {
        HttpRequest.Builder request = to("/Patient", secret)
                .header("Accept", "application/fhir+json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        assertExplained(send(type == null ? request : request.header("Content-Type", type)), status);
    }

    @Test
    void aBodyLongerThanAnyResource() {
        String long256 = "{\"resourceType\": \"Patient\", \"language\": \"" + "x".repeat(300_000) + "\"}";
        HttpRequest.Builder request = to("/Patient", secret).header("Content-Type", "application/fhir+json");

        assertExplained(send(request.POST(HttpRequest.BodyPublishers.ofString(long256))), 413);
        assertExplained(
                send(request.POST(
                        HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(long256)))),
                413);
    }

    @Test
    void whoReadsXmlIsToldInXml() {
        HttpResponse<String> answer = send(to("/Location/1", secret).header("Accept", "application/fhir+xml"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(fhir.newXmlParser()
                        .parseResource(OperationOutcome.class, answer.body())
                        .hasIssue())
                .isTrue();

        HttpResponse<String> stranger = send(to("/Location/1", null).header("Accept", "application/fhir+xml"));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body()).startsWith("<OperationOutcome");
    }

    @Test
    void aFormThatNobodyWrites() {
        assertExplained(send(to("/Location", secret).header("Accept", "application/pdf")), 406);
        assertThat(send(to("/Location", secret).header("Accept", "application/pdf, */*;q=0.1"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenThatIsNone() {
        for (String wrong : new String[] {"x", "", secret.substring(1), secret + "a", "'; drop table client"}) {
            assertExplained(get("/Location", wrong), 401);
        }
        assertExplained(send(to("/Location", null).header("Authorization", "Basic YTpi")), 401);
    }

    @Test
    void nothingIsSaidOfWhatItIsMadeOf() {
        assertThat(get("/Location", secret).headers().map()).doesNotContainKey("x-powered-by");
    }
}
