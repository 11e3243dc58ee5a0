package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.GroupPlanOutcome.Clash;
import scot.onward.booking.GroupPlanOutcome.Obstruction;
import scot.onward.booking.GroupPlanOutcome.PlanProblem;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

class GroupSessionsDatabaseTest extends DatabaseTest {

    private static final int CONTESTS = 100;

    /** A Wednesday; the week after next has no holiday. */
    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    private static final Instant TWO = DAY.atTime(14, 0).atZone(HubTime.ZONE).toInstant();

    @Autowired
    private GroupSessions sessions;

    @Autowired
    private WaitingOffers offers;

    @Autowired
    private WaitingList list;

    @Autowired
    private Appointments appointments;

    @Autowired
    private DayBoard board;

    @Autowired
    private Slips slips;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID adviser;

    @BeforeEach
    void aHub() {
        scene = new BookingScene(jdbc);
        adviser = scene.adviser("Sharon Gill");
    }

    @Test
    void aSessionTakesItsAdviserAndItsRoomAndEachParticipantTheirOwnTime() {
        UUID session = planned(plan(2, 1));
        UUID client = scene.client("Agnes Docherty");
        UUID clinic = scene.clinic(adviser, null, DAY);

        assertThat(join(session, client)).isInstanceOf(JoinOutcome.Joined.class);

        assertThat(as(() -> appointments.book(scene.request(clinic, scene.client("Betty Lennox"), TWO))))
                .isInstanceOfSatisfying(
                        BookingOutcome.Taken.class,
                        taken -> assertThat(taken.what()).isEqualTo(ResourceKind.ADVISER));
        UUID other = scene.clinic(scene.adviser("Morag Kerr"), null, DAY);
        assertThat(as(() -> appointments.book(scene.request(other, client, TWO))))
                .isInstanceOfSatisfying(
                        BookingOutcome.Taken.class,
                        taken -> assertThat(taken.what()).isEqualTo(ResourceKind.CLIENT));
        assertThat(as(() -> sessions.ofHub(scene.hub, DAY)))
                .singleElement()
                .satisfies(card -> assertThat(card.taken()).isEqualTo(1));
    }

    @Test
    void aSessionIsFullWhenItsPlacesAreTakenAndTheDatabaseGivesNoMore() {
        UUID session = planned(plan(2, 1));
        join(session, scene.client("Agnes Docherty"));
        join(session, scene.client("Betty Lennox"));

        assertThat(join(session, scene.client("Hassan Ali"))).isInstanceOf(JoinOutcome.Full.class);
        assertThatThrownBy(
                        () -> jdbc.update("insert into group_place (group_session_id, number) values (?, 2)", session))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoeverLeavesFreesAPlaceThatIsOfferedInTheOrderOfTheSessionsOwnList() {
        UUID session = planned(plan(1, 1));
        UUID agnes = appointment(join(session, scene.client("Agnes Docherty")));
        UUID betty = scene.client("Betty Lennox");
        waitFor(session, betty);
        waitFor(session, scene.client("Hassan Ali"));
        List<WaitingRow> waiting = as(() -> sessions.of(session)).waiting();
        assertThat(waiting).extracting(WaitingRow::clientId).first().isEqualTo(betty);
        assertThat(as(() -> list.of(scene.hub, Set.of()))).isEmpty();
        assertThat(as(() -> offers.offerPlace(waiting.getFirst().id()))).isInstanceOf(OfferOutcome.NoPlace.class);

        as(() -> appointments.cancel(agnes, CancelledBy.CLIENT));
        OfferOutcome offered = as(() -> offers.offerPlace(waiting.getFirst().id()));

        assertThat(offered).isInstanceOf(OfferOutcome.Offered.class);
        assertThat(join(session, scene.client("Quick Walker"))).isInstanceOf(JoinOutcome.Full.class);
        assertThat(as(() -> offers.offerPlace(waiting.getLast().id()))).isInstanceOf(OfferOutcome.NoPlace.class);
        UUID offer = ((OfferOutcome.Offered) offered).offer().id();
        assertThat(as(() -> offers.accept(offer))).isInstanceOf(AcceptOutcome.Booked.class);
        assertThat(as(() -> offers.accept(offer))).isEqualTo(new AcceptOutcome.AlreadySettled(OfferState.ACCEPTED));
        assertThat(as(() -> sessions.of(session)).waiting())
                .extracting(WaitingRow::id)
                .containsExactly(waiting.getLast().id());
    }

    @Test
    void aPlaceThatSomebodyDeclinesIsFreeAgain() {
        UUID session = planned(plan(1, 1));
        waitFor(session, scene.client("Betty Lennox"));
        UUID entry = as(() -> sessions.of(session)).waiting().getFirst().id();
        UUID offer = ((OfferOutcome.Offered) as(() -> offers.offerPlace(entry)))
                .offer()
                .id();

        assertThat(as(() -> offers.declined(offer))).isTrue();

        assertThat(join(session, scene.client("Hassan Ali"))).isInstanceOf(JoinOutcome.Joined.class);
    }

    @Test
    void attendanceIsSaidPersonByPersonAndALeaverCanBeTakenBackWhileThereIsAPlace() {
        UUID session = planned(plan(2, 1));
        UUID agnes = appointment(join(session, scene.client("Agnes Docherty")));
        UUID betty = appointment(join(session, scene.client("Betty Lennox")));

        as(() -> appointments.arrive(agnes));
        as(() -> appointments.attended(agnes));
        as(() -> appointments.didNotAttend(betty, NoShowReason.ILL));

        assertThat(as(() -> sessions.of(session)).participants())
                .extracting(GroupParticipant::status)
                .containsExactly(AppointmentStatus.FULFILLED, AppointmentStatus.NOSHOW);
        UUID other = planned(plan(1, 1, LocalTime.of(16, 0)));
        UUID hassan = appointment(join(other, scene.client("Hassan Ali")));
        as(() -> appointments.cancel(hassan, CancelledBy.CLIENT));
        assertThat(as(() -> appointments.undo(hassan))).isInstanceOf(ChangeOutcome.Done.class);
        as(() -> appointments.cancel(hassan, CancelledBy.CLIENT));
        join(other, scene.client("Ewa Nowak"));
        assertThat(as(() -> appointments.undo(hassan))).isInstanceOf(ChangeOutcome.NotPossible.class);
    }

    @Test
    void cancellingASessionTellsEverybodyKeepsTheHistoryAndTheirTurn() {
        UUID session = planned(plan(1, 1));
        UUID agnes = appointment(join(session, scene.client("Agnes Docherty")));
        jdbc.update("update message set status = 'DELIVERED' where appointment_id = ?", agnes);
        UUID betty = scene.client("Betty Lennox");
        waitFor(session, betty);

        as(() -> {
            sessions.cancel(session, CancelledBy.ADVISER_AWAY);
            return true;
        });

        assertThat(jdbc.queryForObject("select cancelled_by from appointment where id = ?", String.class, agnes))
                .isEqualTo("ADVISER_AWAY");
        assertThat(jdbc.queryForList(
                        "select kind from message where appointment_id = ? and status = 'WAITING'",
                        String.class,
                        agnes))
                .containsExactly("CANCELLED");
        assertThat(as(() -> list.of(scene.hub, Set.of())))
                .extracting(WaitingRow::clientId)
                .containsExactly(betty);
        assertThat(join(session, scene.client("Hassan Ali"))).isInstanceOf(JoinOutcome.NotOn.class);
        assertThat(as(() -> sessions.plan(plan(1, 1)))).isInstanceOf(GroupPlanOutcome.Planned.class);
    }

    @Test
    void nobodyIsGivenAPlaceWhereTheRoomIsLost() {
        UUID session = planned(plan(2, 1));
        jdbc.update(
                "insert into closure (id, kind, room_id, starts_at, ends_at, created_at) values (?, 'ROOM_LOST', ?, ?, ?, now())",
                UUID.randomUUID(),
                scene.room,
                Timestamp.from(TWO.minusSeconds(60)),
                Timestamp.from(TWO.plusSeconds(60)));

        assertThat(join(session, scene.client("Agnes Docherty"))).isInstanceOf(JoinOutcome.NotOn.class);
    }

    @Test
    void aWeeklySessionIsPlannedOnAllOfItsDaysOrOnNoneAndSaysOnWhichItCannotBe() {
        planned(plan(4, 1));

        assertThat(as(() -> sessions.plan(plan(4, 3))))
                .isEqualTo(new GroupPlanOutcome.Clashes(List.of(new Clash(DAY, Obstruction.ADVISER_TAKEN))));
        assertThat(as(() -> sessions.ofHub(scene.hub, DAY.plusWeeks(1)))).isEmpty();

        assertThat(as(() -> sessions.plan(plan(4, 3).without(Set.of(DAY)))))
                .isInstanceOfSatisfying(
                        GroupPlanOutcome.Planned.class,
                        planned -> assertThat(planned.sessionIds()).hasSize(2));
    }

    @Test
    void nonsenseIsNotPlanned() {
        assertThat(Stream.of(
                                plan(0, 1),
                                plan(4, 0),
                                plan(4, 27),
                                named("  "),
                                named("x".repeat(121)),
                                on(LocalDate.of(1900, 1, 1)),
                                on(LocalDate.of(2200, 1, 1)),
                                plan(4, 1, LocalTime.of(23, 0)))
                        .map(plan -> as(() -> sessions.plan(plan))))
                .extracting(outcome -> ((GroupPlanOutcome.Invalid) outcome).problem())
                .containsExactly(
                        PlanProblem.PLACES,
                        PlanProblem.WEEKS,
                        PlanProblem.WEEKS,
                        PlanProblem.NO_TITLE,
                        PlanProblem.TITLE_TOO_LONG,
                        PlanProblem.IN_THE_PAST,
                        PlanProblem.TOO_FAR_AHEAD,
                        PlanProblem.LENGTH);
        assertThat(as(() -> sessions.plan(on(LocalDate.of(2026, 12, 25)))))
                .isEqualTo(new GroupPlanOutcome.Clashes(
                        List.of(new Clash(LocalDate.of(2026, 12, 25), Obstruction.HOLIDAY))));
    }

    @Test
    void placesGrowAndShrinkButNeverBelowThoseThatAreTaken() {
        UUID session = planned(plan(2, 1));
        join(session, scene.client("Agnes Docherty"));
        join(session, scene.client("Betty Lennox"));

        assertThat(as(() -> sessions.changePlaces(session, 1))).isFalse();
        assertThat(as(() -> sessions.changePlaces(session, 3))).isTrue();
        assertThat(join(session, scene.client("Hassan Ali"))).isInstanceOf(JoinOutcome.Joined.class);
        assertThat(as(() -> sessions.changePlaces(session, 500))).isFalse();
    }

    @Test
    void nothingThatAParticipantGetsNamesOrCountsAnother() {
        UUID session = planned(plan(3, 1));
        UUID agnes = scene.client("Agnes Docherty");
        UUID betty = scene.client("Betty Lennox");
        jdbc.update("update client set may_name_service = true where id = ?", betty);
        UUID first = appointment(join(session, agnes));
        UUID second = appointment(join(session, betty));

        String toAgnes = bodies(first);
        String toBetty = bodies(second);

        assertThat(toAgnes).contains("Hello Agnes").doesNotContain("Betty", "English", "3", "group");
        assertThat(toBetty).contains("Hello Betty", "English class").doesNotContain("Agnes", "3");
        assertThat(as(() -> slips.of(first)).toString()).doesNotContain("Betty", "English");
        BoardDay day = as(() -> board.of(scene.hub, DAY, Set.of()));
        assertThat(day.cards()).isEmpty();
        assertThat(day.clinics().getFirst().groups())
                .extracting(GroupCard::taken)
                .containsExactly(2);
    }

    @Test
    void theAdviserSeesTheirOwnSessionAndNoColleaguesAndOtherHubsSeeNone() {
        UUID session = planned(plan(3, 1));
        SignedIn own = scene.account(Role.ADVISER, adviser);
        SignedIn colleague = scene.account(Role.ADVISER, scene.adviser("Sanjay Rao"));
        SignedIn stranger = new BookingScene(jdbc).receptionist;

        assertThat(currentUser.runAs(own, () -> sessions.ofAdviser(adviser, DAY)))
                .extracting(GroupCard::id)
                .containsExactly(session);
        assertThat(currentUser.runAs(own, () -> sessions.of(session)).participants())
                .isEmpty();
        for (SignedIn other : List.of(colleague, stranger)) {
            calls(session)
                    .forEach(call -> assertThatThrownBy(() -> currentUser.runAs(other, call))
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTICE", "PARTNER", "MANAGER", "FUNDER", "ADMINISTRATOR"})
    void rolesThatDoNotBookAreRefusedEveryCall(Role role) {
        UUID session = planned(plan(3, 1));
        SignedIn person = People.with(role, scene.hub);

        calls(session)
                .forEach(call -> assertThatThrownBy(() -> currentUser.runAs(person, call))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private List<Supplier<Object>> calls(UUID session) {
        UUID client = scene.client("Agnes Docherty");
        return List.of(
                () -> sessions.of(session),
                () -> sessions.ofHub(scene.hub, DAY),
                () -> sessions.ofAdviser(adviser, DAY),
                () -> sessions.join(session, client),
                () -> sessions.changePlaces(session, 5),
                () -> sessions.plan(plan(1, 1, LocalTime.of(10, 0))),
                () -> {
                    sessions.waitFor(session, client);
                    return true;
                },
                () -> {
                    sessions.cancel(session, CancelledBy.SERVICE);
                    return true;
                });
    }

    @Test
    void ofAHundredContestsForTheLastPlaceEachHasOneWinner() throws Exception {
        UUID session = planned(new GroupPlan(
                scene.hub,
                scene.service,
                adviser,
                null,
                Delivery.VIDEO,
                "English class",
                DAY,
                LocalTime.of(14, 0),
                LocalTime.of(15, 0),
                1,
                1,
                Set.of()));
        for (int contest = 0; contest < CONTESTS; contest++) {
            int places = contest + 1;
            as(() -> sessions.changePlaces(session, places));
            UUID one = scene.client("One " + contest);
            UUID other = scene.client("Other " + contest);
            List<JoinOutcome> outcomes =
                    together(() -> sessions.join(session, one), () -> sessions.join(session, other));
            assertThat(outcomes)
                    .filteredOn(JoinOutcome.Joined.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes).filteredOn(JoinOutcome.Full.class::isInstance).hasSize(1);
        }
        assertThat(as(() -> sessions.of(session)).card().taken()).isEqualTo(CONTESTS);
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void ofAHundredClientsWantedByASessionAndAClinicAtOneTimeEachIsInOnePlace() throws Exception {
        UUID session = planned(plan(CONTESTS, 1));
        for (int contest = 0; contest < CONTESTS; contest++) {
            UUID clinic = scene.clinic(scene.adviser("Adviser " + contest), null, DAY);
            UUID client = scene.client("Client " + contest);
            BookingRequest request = scene.request(clinic, client, TWO);
            List<Object> outcomes =
                    together(() -> (Object) sessions.join(session, client), () -> (Object) appointments.book(request));
            assertThat(outcomes)
                    .filteredOn(it -> it instanceof JoinOutcome.Joined || it instanceof BookingOutcome.Booked)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(it -> it instanceof JoinOutcome.Elsewhere || it instanceof BookingOutcome.Taken)
                    .hasSize(1);
        }
        assertThat(scene.overlaps()).isZero();
    }

    private GroupPlan plan(int places, int weeks) {
        return plan(places, weeks, LocalTime.of(14, 0));
    }

    private GroupPlan plan(int places, int weeks, LocalTime starts) {
        return new GroupPlan(
                scene.hub,
                scene.service,
                adviser,
                scene.room,
                Delivery.IN_PERSON,
                "English class",
                DAY,
                starts,
                starts.plusMinutes(90),
                places,
                weeks,
                Set.of());
    }

    private GroupPlan named(String title) {
        return changed(title, DAY);
    }

    private GroupPlan on(LocalDate day) {
        return changed("English class", day);
    }

    private GroupPlan changed(String title, LocalDate day) {
        GroupPlan usual = plan(4, 1);
        return new GroupPlan(
                usual.hubId(),
                usual.serviceId(),
                usual.adviserId(),
                usual.roomId(),
                usual.delivery(),
                title,
                day,
                usual.starts(),
                usual.ends(),
                4,
                1,
                Set.of());
    }

    private UUID planned(GroupPlan plan) {
        GroupPlanOutcome outcome = as(() -> sessions.plan(plan));
        assertThat(outcome).isInstanceOf(GroupPlanOutcome.Planned.class);
        return ((GroupPlanOutcome.Planned) outcome).sessionIds().getFirst();
    }

    private JoinOutcome join(UUID session, UUID client) {
        return as(() -> sessions.join(session, client));
    }

    private void waitFor(UUID session, UUID client) {
        as(() -> {
            sessions.waitFor(session, client);
            return true;
        });
    }

    private static UUID appointment(JoinOutcome outcome) {
        return ((JoinOutcome.Joined) outcome).appointment().id();
    }

    /** What the messages say, without the random letters of their links. */
    private String bodies(UUID appointment) {
        return String.join(
                        "\n",
                        jdbc.queryForList(
                                "select body from message where appointment_id = ?", String.class, appointment))
                .replaceAll("https://\\S+", "");
    }

    private <T> T as(Supplier<T> call) {
        return currentUser.runAs(scene.receptionist, call);
    }

    @SafeVarargs
    private <T> List<T> together(Supplier<T>... calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Callable<T>> attempts = new ArrayList<>();
            for (Supplier<T> call : calls) {
                attempts.add(() -> as(call));
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : threads.invokeAll(attempts)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
