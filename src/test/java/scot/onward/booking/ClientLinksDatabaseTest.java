package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.ChangeRequestRow.CameBy;
import scot.onward.booking.ChangeRequestRow.Kind;

class ClientLinksDatabaseTest extends DatabaseTest {

    @Autowired
    private ClientLinks links;

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

    private LinkScene scene;
    private UUID clinic;
    private UUID tariq;
    private UUID appointment;

    @BeforeEach
    void someBodyIsBooked() {
        SecurityContextHolder.clearContext();
        scene = new LinkScene(jdbc, clock, currentUser);
        clinic = scene.clinic();
        tariq = scene.client("Tariq Hussain", "07700 900301");
        appointment = scene.book(appointments, clinic, tariq, 11);
    }

    private String secret() {
        return scene.secrets(tariq, "BOOKED").getFirst();
    }

    @Test
    void confirmationAndReminderHaveALinkOfTheirOwn() {
        List<String> all = List.of(secret(), scene.secrets(tariq, "REMINDER").getFirst());

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(secret -> assertThat(links.open(secret, "192.0.2.1"))
                        .hasValueSatisfying(page -> {
                            assertThat(page.firstName()).isEqualTo("Tariq");
                            assertThat(page.at()).isEqualTo(scene.day().atTime(11, 0));
                        }));
    }

    @Test
    void theSecretIsKeptNowhereButInTheMessage() {
        String kept = String.join(
                " ",
                jdbc.queryForList(
                        "select concat_ws(' ', id, secret_hash) from client_link where client_id = ?",
                        String.class,
                        tariq));

        assertThat(kept).doesNotContain(secret());
    }

    @Test
    void onPaperThereIsNoLink() {
        UUID nobodysNumber = scene.client("Moira Kane", "0141 496 0199");
        jdbc.update("update client set text_ok = false where id = ?", nobodysNumber);
        UUID other = scene.book(appointments, clinic, nobodysNumber, 13);

        assertThat(jdbc.queryForList("select body from message where appointment_id = ?", String.class, other))
                .noneMatch(LinkScene::mentionsALink);
        assertThat(jdbc.queryForList("select id from client_link where client_id = ?", UUID.class, nobodysNumber))
                .isEmpty();
    }

    @Test
    void lookingUsesNothingUp() {
        for (int look = 0; look < 5; look++) {
            assertThat(links.open(secret(), "192.0.2.1")).isPresent();
        }
        assertThat(scene.desk(requests)).isEmpty();
    }

    @Test
    void askingStandsOnTheDeskAndTheTimeStays() {
        assertThat(links.askForAnotherTime(secret(), "192.0.2.1")).isTrue();

        assertThat(scene.desk(requests)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.CHANGE);
            assertThat(row.cameBy()).isEqualTo(CameBy.LINK);
            assertThat(row.clientName()).isEqualTo("Tariq Hussain");
            assertThat(row.appointmentId()).isEqualTo(appointment);
        });
        assertThat(scene.bookedAt(scene.at(11, 0))).isOne();
    }

    @Test
    void aLinkWorksOnce() {
        String secret = secret();
        links.askForAnotherTime(secret, "192.0.2.1");

        assertThat(links.askForAnotherTime(secret, "192.0.2.1")).isFalse();
        assertThat(links.open(secret, "192.0.2.1")).isEmpty();
    }

    @Test
    void askingByBothLinksIsOneRequest() {
        links.askForAnotherTime(secret(), "192.0.2.1");

        assertThat(links.askForAnotherTime(scene.secrets(tariq, "REMINDER").getFirst(), "192.0.2.1"))
                .isTrue();
        assertThat(scene.desk(requests)).hasSize(1);
    }

    @Test
    void eightTapsAtOnceAreOneRequest() throws Exception {
        String secret = secret();
        Callable<Boolean> tap = () -> links.askForAnotherTime(secret, "192.0.2.1");
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Boolean> answers = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(n -> tap).toList())
                    .stream()
                    .map(ClientLinksDatabaseTest::answer)
                    .toList();
            assertThat(answers).containsOnlyOnce(true);
        }
        assertThat(scene.desk(requests)).hasSize(1);
    }

    @Test
    void aMovedAppointmentsOldLinkLeadsNowhereAndItsNewOneDoes() {
        String old = secret();
        currentUser.runAs(
                scene.receptionist(), () -> appointments.move(appointment, Target.of(clinic, scene.at(14, 15))));

        assertThat(links.open(old, "192.0.2.1")).isEmpty();
        assertThat(links.open(scene.secrets(tariq, "MOVED").getFirst(), "192.0.2.1"))
                .hasValueSatisfying(
                        page -> assertThat(page.at()).isEqualTo(scene.day().atTime(14, 15)));
    }

    @Test
    void movingOrCancellingSettlesWhatWasAsked() {
        links.askForAnotherTime(secret(), "192.0.2.1");
        currentUser.runAs(scene.receptionist(), () -> appointments.cancel(appointment, CancelledBy.CLIENT));

        assertThat(scene.desk(requests)).isEmpty();
        assertThat(links.open(scene.secrets(tariq, "REMINDER").getFirst(), "192.0.2.1"))
                .isEmpty();
    }

    @Test
    void aLinkEndsWhenTheAppointmentBegins() {
        String secret = secret();
        jdbc.update(
                "update client_link set expires_at = ? where client_id = ?",
                Timestamp.from(clock.instant().minusSeconds(1)),
                tariq);

        assertThat(links.open(secret, "192.0.2.1")).isEmpty();
        assertThat(links.askForAnotherTime(secret, "192.0.2.1")).isFalse();
        assertThat(scene.desk(requests)).isEmpty();
    }

    @Test
    void whoGuessesTooOftenIsNotHeardAndOthersAre() {
        String guesser = "198.51.100." + Math.floorMod(UUID.randomUUID().hashCode(), 250) + "/" + UUID.randomUUID();
        for (int guess = 0; guess < 40; guess++) {
            assertThat(links.open("guess" + guess, guesser)).isEmpty();
        }

        assertThat(links.open(secret(), guesser)).isEmpty();
        assertThat(links.open(secret(), "192.0.2.1")).isPresent();
    }

    @Test
    void anInvitationsAddressOpensNoOtherPage() {
        assertThat(links.open("", "192.0.2.9")).isEmpty();
        assertThat(links.open("x' or 1=1 -- ", "192.0.2.9")).isEmpty();
    }

    @Test
    void onlyItsHubsDeskSettlesARequest() {
        links.askForAnotherTime(secret(), "192.0.2.1");
        UUID request = scene.desk(requests).getFirst().id();
        LinkScene elsewhere = new LinkScene(jdbc, clock, currentUser);

        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        currentUser.runAs(elsewhere.receptionist(), () -> requests.settle(request, SettledAs.LEFT)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThat(currentUser.runAs(scene.receptionist(), () -> requests.settle(request, SettledAs.PHONED)))
                .isTrue();
        assertThat(currentUser.runAs(scene.receptionist(), () -> requests.settle(request, SettledAs.LEFT)))
                .isFalse();
        assertThat(scene.desk(requests)).isEmpty();
    }

    private static boolean answer(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRequestIsSeenAtOnceByWhoeverLooksAtTheBoard() {
        Instant before = clock.instant();
        links.askForAnotherTime(secret(), "192.0.2.1");

        assertThat(jdbc.queryForObject(
                        "select count(*) from board_change where hub_id = ? and at >= ?",
                        Integer.class,
                        scene.hub(),
                        Timestamp.from(before.minusSeconds(1))))
                .isPositive();
    }
}
