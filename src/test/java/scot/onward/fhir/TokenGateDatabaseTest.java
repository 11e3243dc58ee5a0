package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.TokenOutcome.Issued;
import scot.onward.booking.BookingScenes;

class TokenGateDatabaseTest extends FhirTest {

    @Autowired
    ApiTokens tokens;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    private Programs programs;
    private UUID organisation;
    private UUID hub;

    @BeforeEach
    void aHub() {
        programs = new Programs(tokens, currentUser, jdbc);
        var desk = new BookingScenes(jdbc, java.time.Clock.systemUTC()).receptionist();
        organisation = desk.organisation();
        hub = desk.hubIds().iterator().next();
    }

    private Issued token(ApiPurpose... purposes) {
        return programs.issue(organisation, Role.RECEPTION, Set.of(hub), purposes);
    }

    @Test
    void onlyTheStatementIsReadWithoutAToken() {
        assertThat(get("/metadata", null).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = get("/HealthcareService", null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Onward\"");
        assertThat(outcome(answer).getIssueFirstRep().getCode()).isEqualTo(IssueType.LOGIN);
    }

    @Test
    void aTokenOpensWhatItIsFor() {
        assertThat(get("/HealthcareService", token(ApiPurpose.SCHEDULING).secret())
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/HealthcareService", token(ApiPurpose.PATIENTS).secret())
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> refused =
                get("/HealthcareService", token(ApiPurpose.REPLIES).secret());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(outcome(refused).getIssueFirstRep().getCode()).isEqualTo(IssueType.FORBIDDEN);
    }

    @Test
    void aRevokedTokenOpensNothingFromItsNextRequestOn() {
        Issued token = token(ApiPurpose.SCHEDULING);
        assertThat(get("/HealthcareService", token.secret()).statusCode()).isEqualTo(200);

        programs.revoke(token);

        assertThat(get("/HealthcareService", token.secret()).statusCode()).isEqualTo(401);
        assertThat(get("/metadata", token.secret()).statusCode()).isEqualTo(401);
    }
}
