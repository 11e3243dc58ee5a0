package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.WalkInOutcome.Given;
import scot.onward.booking.WalkInOutcome.NotGiven;
import scot.onward.booking.WalkInOutcome.Refused;
import scot.onward.booking.WalkInOutcome.Waiting;
import scot.onward.client.AccessNeed;
import scot.onward.referral.DeskReferral;
import scot.onward.referral.Essential;
import scot.onward.referral.IssuesOf;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralSheet;
import scot.onward.referral.ReferralSheets;
import scot.onward.shared.Answer;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.PresentingIssue;

class WalkInsDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2036, 3, 5);
    private static final String REASON = "No money since the sanction";

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ReferralSheets sheets;

    @Autowired
    private IssuesOf issues;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private BookingScene scene;
    private UUID adviser;
    private UUID clinic;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        adviser = scene.adviser("Ewan Baird");
        clinic = scene.clinic(adviser, scene.room, DAY);
    }

    @Test
    void givingRegistersFilesBooksAndMarksArrivedInOneGo() {
        WalkIn craig = walkIn("Craig Dunsmore", Answer.NO);

        var given = (Given) atTheDesk(() -> walkIns.give(craig, time(10, 0)));

        assertThat(given.appointment().status()).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(given.appointment().adviserId()).isEqualTo(adviser);
        assertThat(level(craig)).isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select purpose from consent where client_id = ? order by purpose",
                        String.class,
                        given.appointment().clientId()))
                .containsExactly("CONTACT", "HOLD_RECORD");
        assertThat(jdbc.queryForObject(
                        "select count(*) from message where client_id = ? and status = 'WAITING'",
                        Integer.class,
                        given.appointment().clientId()))
                .isZero();
        assertThat(atTheDesk(() -> walkIns.at(scene.hub, Set.of()))).isEmpty();
    }

    @Test
    void pressingTwiceGivesOnce() {
        WalkIn craig = walkIn("Craig Dunsmore", Answer.NO);

        var first = (Given) atTheDesk(() -> walkIns.give(craig, time(10, 0)));
        var second = (Given) atTheDesk(() -> walkIns.give(craig, time(10, 0)));

        assertThat(second.appointment().id()).isEqualTo(first.appointment().id());
        assertThat(countOf("walk_in", "hub_id", scene.hub)).isEqualTo(1);
    }

    @Test
    void ofTwoReceptionistsWhoGiveOneTimeExactlyOneWinsAndNothingOfTheOthersIsKept() throws Exception {
        for (int contest = 0; contest < 10; contest++) {
            SeeNow time = time(9, 45 * contest);
            WalkIn one = walkIn("Craig " + contest, Answer.NO);
            WalkIn other = walkIn("Kim " + contest, Answer.NO);
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<WalkInOutcome> outcomes = threads
                        .invokeAll(List.<Callable<WalkInOutcome>>of(
                                () -> atTheDesk(() -> walkIns.give(one, time)),
                                () -> atTheDesk(() -> walkIns.give(other, time))))
                        .stream()
                        .map(it -> it.resultNow())
                        .toList();
                assertThat(outcomes).filteredOn(Given.class::isInstance).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(NotGiven.class::isInstance)
                        .singleElement()
                        .extracting(it -> ((NotGiven) it).why())
                        .isInstanceOf(Taken.class);
                WalkIn loser = outcomes.getFirst() instanceof Given ? other : one;
                assertThat(countOf("walk_in", "id", loser.id())).isZero();
                assertThat(countOf("referral", "id", loser.id())).isZero();
            }
        }
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void whoeverWaitsIsOnTheDesksListUntilATimeIsFound() {
        WalkIn craig = walkIn("Craig Dunsmore", Answer.NOT_ASKED);

        var waiting = (Waiting) atTheDesk(() -> walkIns.saveAndWait(craig));

        assertThat(waiting.level()).isEqualTo(4);
        assertThat(atTheDesk(() -> walkIns.at(scene.hub, Set.of())))
                .extracting(WalkInRow::name, WalkInRow::level)
                .containsExactly(tuple("Craig Dunsmore", 4));
        atTheDesk(() -> appointments.book(
                scene.request(clinic, waiting.clientId(), time(11, 0).startsAt())));
        assertThat(atTheDesk(() -> walkIns.at(scene.hub, Set.of()))).isEmpty();
    }

    @Test
    void whoeverLeavesComesOffTheListAndTheirReferralStaysOpen() {
        WalkIn craig = walkIn("Craig Dunsmore", Answer.YES);
        atTheDesk(() -> walkIns.saveAndWait(craig));

        atTheDesk(() -> {
            walkIns.left(craig.id());
            return true;
        });

        assertThat(atTheDesk(() -> walkIns.at(scene.hub, Set.of()))).isEmpty();
        assertThat(jdbc.queryForObject("select status from referral where id = ?", String.class, craig.id()))
                .isEqualTo("RECEIVED");
    }

    @Test
    void aKnownClientKeepsTheirRecordAndBecomesTheHubsOwn() {
        UUID known = scene.client("Craig Dunsmuir");
        WalkIn craig = new WalkIn(known, said("Craig", Answer.YES, true));

        var waiting = (Waiting) atTheDesk(() -> walkIns.saveAndWait(craig));

        assertThat(waiting.clientId()).isEqualTo(known);
        assertThat(jdbc.queryForObject("select name from client where id = ?", String.class, known))
                .isEqualTo("Craig Dunsmuir");
    }

    @Test
    void withoutAgreementNoPhoneIsKeptAndNothingMayBeSent() {
        WalkIn craig = new WalkIn(null, said("Craig Dunsmore", Answer.YES, false));

        var waiting = (Waiting) atTheDesk(() -> walkIns.saveAndWait(craig));

        assertThat(jdbc.queryForMap("select phone, phone_ok, text_ok from client where id = ?", waiting.clientId()))
                .containsEntry("phone", null)
                .containsEntry("phone_ok", false)
                .containsEntry("text_ok", false);
        assertThat(countOf("consent", "client_id", waiting.clientId())).isZero();
    }

    @Test
    void theReasonGoesToTheAdviserAndNeverBackToTheDesk() {
        WalkIn craig = walkIn("Craig Dunsmore", Answer.NO);
        atTheDesk(() -> walkIns.saveAndWait(craig));

        assertThatThrownBy(() -> atTheDesk(() -> sheets.open(craig.id()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> atTheDesk(() -> issues.issues(craig.id()))).isInstanceOf(AccessDeniedException.class);
        assertThat(atTheDesk(() -> walkIns.at(scene.hub, Set.of())).toString())
                .doesNotContain(REASON, "BENEFITS", "DEBT");
        SignedIn colleague = scene.account(Role.ADVISER, adviser, scene.hub);
        ReferralSheet read = currentUser.runAs(colleague, () -> sheets.open(craig.id()));
        assertThat(read.said().note()).isEqualTo(REASON);
        assertThat(read.said().missing()).containsExactly(Essential.FOOD);
        assertThat(read.said().dependants()).isEqualTo(Answer.YES);
        assertThat(read.issues()).containsExactly(PresentingIssue.BENEFITS);
    }

    @Test
    void badInputIsRefusedFieldByFieldAndNothingIsSaved() {
        for (String name : List.of("", "  ", "🙂🙂", "x".repeat(10_000))) {
            assertThat(atTheDesk(() -> walkIns.saveAndWait(new WalkIn(null, said(name, Answer.YES, true)))))
                    .isInstanceOf(Refused.class);
        }
        for (LocalDate date : List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1))) {
            DeskReferral said = withLetter(date);
            assertThat(atTheDesk(() -> walkIns.saveAndWait(new WalkIn(null, said))))
                    .isEqualTo(new Refused(List.of(Problem.LETTER_DATE_REFUSED)));
            assertThat(countOf("referral", "id", said.id())).isZero();
        }
    }

    @Test
    void aLetterThatIsAtHomeHoldsNobodyUp() {
        WalkIn craig = new WalkIn(null, said("Craig Dunsmore", Answer.YES, true, Answer.YES, null));

        assertThat(atTheDesk(() -> walkIns.saveAndWait(craig))).isInstanceOf(Waiting.class);
    }

    @Test
    void aNameWithAccentsAndEmojiIsKeptAsTyped() {
        WalkIn zoe = new WalkIn(null, said("Zoë Ó Súilleabháin 🙂", Answer.YES, true));

        assertThat(atTheDesk(() -> walkIns.saveAndWait(zoe))).isInstanceOf(Waiting.class);
        assertThat(atTheDesk(() -> walkIns.at(scene.hub, Set.of())))
                .extracting(WalkInRow::name)
                .containsExactly("Zoë Ó Súilleabháin 🙂");
    }

    @Test
    void theAdviserWhoIsFreeNowIsNamedFirst() {
        // Late in the evening this clinic ends tomorrow: somebody is free now at whatever hour the test runs.
        LocalTime now = LocalTime.now(clock.withZone(HubTime.ZONE));
        LocalTime starts = LocalTime.of(Math.max(now.getHour() - 1, 0), 0);
        UUID today = scene.clinic(scene.adviser("Morag Kerr"), null, HubTime.today(clock));
        jdbc.update("update hub set opens = ?, closes = ? where id = ?", starts, starts.minusMinutes(1), scene.hub);
        jdbc.update("update clinic set starts = ?, ends = ? where id = ?", starts, starts.plusHours(5), today);

        List<SeeNow> found = atTheDesk(() -> walkIns.seeNow(scene.hub, 4));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.adviserName()).isEqualTo("Morag Kerr");
            assertThat(it.now()).isTrue();
            assertThat(it.minutes()).isEqualTo(45);
        });
        assertThat(atTheDesk(() -> walkIns.give(walkIn("Craig Dunsmore", Answer.NO), found.getFirst())))
                .isInstanceOf(Given.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RECEPTION", mode = EnumSource.Mode.EXCLUDE)
    void onlyReceptionTakesWalkInsIn(Role role) {
        SignedIn person = People.with(role, scene.hub);
        WalkIn craig = walkIn("Craig Dunsmore", Answer.NO);
        for (Runnable call : List.<Runnable>of(
                () -> walkIns.at(scene.hub, Set.of()),
                () -> walkIns.seeNow(scene.hub, 1),
                () -> walkIns.check(craig),
                () -> walkIns.saveAndWait(craig),
                () -> walkIns.give(craig, time(10, 0)),
                () -> walkIns.left(craig.id()),
                () -> walkIns.waitsForATime(craig.id()))) {
            assertThatThrownBy(() -> currentUser.runAs(person, () -> {
                        call.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anotherHubsDeskIsClosed() {
        SignedIn stranger = new BookingScene(jdbc).receptionist;
        WalkIn craig = walkIn("Craig Dunsmore", Answer.NO);
        atTheDesk(() -> walkIns.saveAndWait(craig));
        UUID known = scene.client("Agnes Docherty");
        WalkIn theirs = new WalkIn(known, said("Agnes", Answer.YES, true));

        for (Runnable call : List.<Runnable>of(
                () -> walkIns.at(scene.hub, Set.of()),
                () -> walkIns.seeNow(scene.hub, 1),
                () -> walkIns.saveAndWait(theirs),
                () -> walkIns.give(theirs, time(10, 0)),
                () -> walkIns.left(craig.id()))) {
            assertThatThrownBy(() -> currentUser.runAs(stranger, () -> {
                        call.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private <T> T atTheDesk(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }

    private SeeNow time(int hour, int minutes) {
        Instant start =
                DAY.atTime(hour, 0).plusMinutes(minutes).atZone(HubTime.ZONE).toInstant();
        Instant end = start.plusSeconds(45 * 60);
        return new SeeNow(
                clinic,
                scene.service,
                adviser,
                "Ewan Baird",
                "Room 1",
                Delivery.IN_PERSON,
                true,
                start,
                end,
                end,
                null,
                0);
    }

    private WalkIn walkIn(String name, Answer essentials) {
        return new WalkIn(null, said(name, essentials, true));
    }

    private DeskReferral said(String name, Answer essentials, boolean agrees) {
        return said(name, essentials, agrees, Answer.NOT_ASKED, null);
    }

    private DeskReferral withLetter(LocalDate date) {
        return said("Craig Dunsmore", Answer.YES, true, Answer.YES, date);
    }

    private DeskReferral said(
            String name, Answer essentials, boolean agrees, Answer letter, @Nullable LocalDate letterDate) {
        return new DeskReferral(
                UUID.randomUUID(),
                scene.hub,
                name,
                agrees ? "07700 900381" : "",
                agrees,
                new ReferralForm.SafeAndWell(Answer.YES, essentials, Set.of(Essential.FOOD), Answer.YES),
                new ReferralForm.Letter(letter, letterDate == null ? null : "welfare-fund-review", letterDate),
                new ReferralForm.Needs(Set.of(AccessNeed.STEP_FREE), "", ""),
                Set.of(PresentingIssue.BENEFITS),
                REASON);
    }

    private int level(WalkIn walkIn) {
        Integer level = jdbc.queryForObject("select level from referral where id = ?", Integer.class, walkIn.id());
        return level == null ? 0 : level;
    }

    private int countOf(String table, String column, UUID value) {
        Integer count = jdbc.queryForObject(
                "select count(*) from " + table + " where " + column + " = ?", Integer.class, value);
        return count == null ? 0 : count;
    }
}
