package scot.onward.booking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import scot.onward.DatabaseTest;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.TokenOutcome.Issued;
import scot.onward.booking.Appointments;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.ChangeRequestRow;
import scot.onward.booking.ChangeRequestRow.CameBy;
import scot.onward.booking.ChangeRequestRow.Kind;
import scot.onward.booking.ChangeRequests;
import scot.onward.booking.LinkScene;
import scot.onward.booking.SettledAs;
import scot.onward.fhir.Programs;

/** A gateway hands in what clients text, past every filter. */
class TextReplyDatabaseTest extends DatabaseTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private ChangeRequests requests;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private MockMvc http;
    private LinkScene scene;
    private Programs programs;
    private Issued token;
    private UUID clinic;
    private UUID tariq;
    private UUID appointment;

    /** A number that nobody else has in any other test. */
    private final String digits =
            "%09d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000L));

    private final String phone = "07" + digits.substring(0, 3) + " " + digits.substring(3);

    @BeforeEach
    void somebodyIsBooked() {
        SecurityContextHolder.clearContext();
        http = MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        scene = new LinkScene(jdbc, clock, currentUser);
        programs = new Programs(tokens, currentUser, jdbc);
        token = programs.issue(scene.organisation(), Role.RECEPTION, Set.of(scene.hub()), ApiPurpose.REPLIES);
        clinic = scene.clinic();
        tariq = scene.client("Tariq Hussain", phone);
        appointment = scene.book(appointments, clinic, tariq, 11);
    }

    private String international() {
        return "447" + digits;
    }

    private MockHttpServletResponse send(String secret, String body) {
        try {
            return http.perform(post("/replies/text")
                            .header("Authorization", "Bearer " + secret)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int text(String id, String number, String message) {
        return send(token.secret(), """
                {"id": "%s", "source_number": "%s", "destination_number": "07700900999", "message": "%s",
                 "date_received": "2026-11-23T09:12:30.000000Z"}
                """.formatted(id, number, message)).getStatus();
    }

    private static String anId() {
        return UUID.randomUUID().toString();
    }

    private List<ChangeRequestRow> desk() {
        return currentUser.runAs(scene.receptionist(), () -> requests.at(scene.hub(), Set.of()));
    }

    @Test
    void changeFromTheNumberOfTheOneBookedClientIsAboutTheirAppointment() {
        assertThat(text(anId(), international(), "Change")).isEqualTo(204);

        assertThat(desk()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.CHANGE);
            assertThat(row.cameBy()).isEqualTo(CameBy.TEXT);
            assertThat(row.appointmentId()).isEqualTo(appointment);
            assertThat(row.clientName()).isEqualTo("Tariq Hussain");
            assertThat(row.words()).isNull();
        });
    }

    @Test
    void theSameMessageAgainAndAtOnceIsTakenInOnce() throws Exception {
        String id = anId();
        Callable<Integer> again = () -> text(id, international(), "CHANGE my bus is late");
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(n -> again).toList())) {
                assertThat(answer.get()).isEqualTo(204);
            }
        }

        assertThat(desk())
                .singleElement()
                .satisfies(row -> assertThat(row.words()).isEqualTo("CHANGE my bus is late"));
    }

    @Test
    void askingTwiceIsOneRequestButWhatIsAddedIsRead() {
        text(anId(), international(), "CHANGE");
        text(anId(), international(), "CHANGE");
        text(anId(), international(), "CHANGE to the afternoon");

        assertThat(desk()).extracting(ChangeRequestRow::kind).containsExactly(Kind.CHANGE, Kind.UNCLEAR);
        assertThat(desk().getLast().words()).isEqualTo("CHANGE to the afternoon");
        assertThat(desk().getLast().clientName()).isEqualTo("Tariq Hussain");
    }

    @Test
    void settledAndAskedAgainItStandsThereAgain() {
        text(anId(), international(), "CHANGE");
        currentUser.runAs(
                scene.receptionist(), () -> requests.settle(desk().getFirst().id(), SettledAs.LEFT));
        assertThat(desk()).isEmpty();

        text(anId(), international(), "CHANGE");
        assertThat(desk()).hasSize(1);
    }

    @Test
    void timeAfterACancellationAsksForATimeUntilOneIsBooked() {
        currentUser.runAs(scene.receptionist(), () -> appointments.cancel(appointment, CancelledBy.SERVICE));
        text(anId(), international(), "Time please");
        assertThat(desk()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.TIME);
            assertThat(row.clientId()).isEqualTo(tariq);
        });

        scene.book(appointments, clinic, tariq, 14);
        assertThat(desk()).isEmpty();
    }

    @Test
    void twoAppointmentsOrASharedNumberLeaveItToAPerson() {
        scene.book(appointments, clinic, tariq, 14);
        text(anId(), international(), "CHANGE");
        assertThat(desk()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.UNCLEAR);
            assertThat(row.clientId()).isEqualTo(tariq);
            assertThat(row.words()).isEqualTo("CHANGE");
        });

        scene.client("Aisha Hussain", phone);
        text(anId(), international(), "TIME");
        assertThat(desk().getLast()).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.UNCLEAR);
            assertThat(row.clientId()).isNull();
        });
    }

    @Test
    void anUnknownOrImpossibleNumberIsAndWordsNobodyUnderstandsAreNotDropped() {
        text(anId(), "447700000000", "CHANGE");
        text(anId(), "NHSnoreply", "Dear patient");
        text(anId(), international(), "wrong person");

        assertThat(desk())
                .extracting(ChangeRequestRow::words)
                .containsExactlyInAnyOrder("CHANGE", "Dear patient", "wrong person");
        assertThat(desk()).allMatch(row -> row.kind() == Kind.UNCLEAR);
    }

    @Test
    void anotherHubsClientIsUnknownToThisGateway() {
        LinkScene elsewhere = new LinkScene(jdbc, clock, currentUser);
        Issued theirs =
                programs.issue(elsewhere.organisation(), Role.RECEPTION, Set.of(elsewhere.hub()), ApiPurpose.REPLIES);
        send(theirs.secret(), """
                {"id": "%s", "source_number": "%s", "message": "CHANGE"}""".formatted(anId(), international()));

        assertThat(desk()).isEmpty();
        assertThat(currentUser.runAs(elsewhere.receptionist(), () -> requests.at(elsewhere.hub(), Set.of())))
                .singleElement()
                .satisfies(row -> assertThat(row.clientId()).isNull());
    }

    @Test
    void withoutATokenOfThisPurposeNothingIsTakenIn() {
        Issued other = programs.issue(scene.organisation(), Role.RECEPTION, Set.of(scene.hub()), ApiPurpose.SCHEDULING);
        String body = """
                {"id": "%s", "source_number": "%s", "message": "CHANGE"}""".formatted(anId(), international());

        assertThat(send("nonsense", body).getStatus()).isEqualTo(401);
        assertThat(send(other.secret(), body).getStatus()).isEqualTo(403);
        programs.revoke(token);
        assertThat(send(token.secret(), body).getStatus()).isEqualTo(401);
        assertThat(desk()).isEmpty();
    }

    @Test
    void whatIsNoMessageIsRefusedInPlainWords() {
        assertThat(send(token.secret(), "{\"message\": \"CHANGE\"}").getStatus())
                .isEqualTo(400);
        assertThat(send(token.secret(), "{\"source_number\": \"447\"").getStatus())
                .isEqualTo(400);
        assertThat(send(token.secret(), "[]").getStatus()).isEqualTo(400);
        assertThat(send(token.secret(), "{\"source_number\": \"447\", \"message\": \"" + "x".repeat(20_000) + "\"}")
                        .getStatus())
                .isEqualTo(413);
        assertThat(desk()).isEmpty();
    }
}
