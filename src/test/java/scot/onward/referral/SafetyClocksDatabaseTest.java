package scot.onward.referral;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.AccountDesk;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.referral.internal.SafetyWatch;
import scot.onward.shared.Answer;

class SafetyClocksDatabaseTest extends DatabaseTest {

    private static final ThreePoints ALL = new ThreePoints(Answer.YES, Answer.YES, Answer.YES);

    @Autowired
    private SafetyClocks clocks;

    @Autowired
    private SafetyAlarms alarms;

    @Autowired
    private SafetyWatch watch;

    @Autowired
    private Referrals referrals;

    @Autowired
    private TriageDesk desk;

    @Autowired
    private ContactTries tries;

    @Autowired
    private ReferralProgress progress;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID referral;

    @BeforeEach
    void refer() {
        town = new Town(jdbc, currentUser);
        referral = ((SendResult.Sent) town.as(town.practice, () -> referrals.send(Town.patient("Margaret Tolland"))))
                .referralId();
    }

    @Test
    void three_true_points_start_a_clock_with_its_owner_by_name() {
        town.doAs(town.adviser, () -> clocks.decidePoints(referral, ALL, "Her nephew takes her pension."));

        SafetyClockRow clock = only();
        assertThat(clock.kind()).isEqualTo(SafetyKind.ADULT_PROTECTION);
        assertThat(clock.owner()).isEqualTo(town.adviser.name());
        assertThat(clock.isMine()).isTrue();
        assertThat(Duration.between(clock.startedAt(), clock.dueAt())).isGreaterThanOrEqualTo(Duration.ofHours(23));
    }

    @Test
    void without_a_written_reason_nothing_is_decided() {
        assertThat(town.as(town.adviser, () -> clocks.decidePoints(referral, ALL, " x ")))
                .isInstanceOf(SafetyOutcome.ReasonWanted.class);
        UUID clock = start();

        assertThat(town.as(town.adviser, () -> clocks.end(clock, SafetyDecision.REPORTED, "  ")))
                .isInstanceOf(SafetyOutcome.ReasonWanted.class);
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void that_no_report_is_made_is_a_persons_record_with_its_reason() {
        town.doAs(
                town.adviser,
                () -> clocks.decidePoints(
                        referral, new ThreePoints(Answer.YES, Answer.YES, Answer.NO), "Well and able to decide."));

        SafetyClockRow.End end = requireNonNull(all().getFirst().end());
        assertThat(end.decision()).isEqualTo(SafetyDecision.NO_REPORT);
        assertThat(end.by()).isEqualTo(town.adviser.name());
        assertThat(end.reason()).isEqualTo("Well and able to decide.");
    }

    @Test
    void that_the_duty_gp_was_asked_hands_the_danger_on_to_the_clock_of_the_first_call() {
        UUID raised = kept(town.as(town.adviser, () -> clocks.raised(referral)));
        assertThat(kept(town.as(town.adviser, () -> clocks.raised(referral)))).isEqualTo(raised);

        town.doAs(town.adviser, () -> clocks.end(raised, SafetyDecision.GP_ASKED, "Dr Iqbal, 0141 496 0177"));

        SafetyClockRow distress = only();
        assertThat(distress.kind()).isEqualTo(SafetyKind.DISTRESS);
        assertThat(Duration.between(distress.startedAt(), distress.dueAt())).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void chasing_leaves_the_clock_running() {
        UUID clock = start();

        town.doAs(town.adviser, () -> clocks.chase(clock));

        assertThat(only().chasedAt()).isNotNull();
    }

    @Test
    void of_two_who_end_one_clock_the_first_stands_and_the_other_is_told_who() throws Exception {
        UUID clock = start();
        SignedIn second = colleague();
        CountDownLatch go = new CountDownLatch(1);
        List<SafetyOutcome> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<SafetyOutcome>> both = List.of(town.adviser, second).stream()
                    .map(person -> threads.submit(() -> {
                        go.await();
                        return town.as(
                                person, () -> clocks.end(clock, SafetyDecision.REPORTED, "Sent by " + person.name()));
                    }))
                    .toList();
            go.countDown();
            outcomes = List.of(both.get(0).get(), both.get(1).get());
        }

        assertThat(outcomes).hasAtLeastOneElementOfType(SafetyOutcome.Kept.class);
        SafetyOutcome.AlreadyEnded late = outcomes.stream()
                .filter(SafetyOutcome.AlreadyEnded.class::isInstance)
                .map(SafetyOutcome.AlreadyEnded.class::cast)
                .findFirst()
                .orElseThrow();
        SafetyClockRow.End end = requireNonNull(all().getFirst().end());
        assertThat(end.reason()).isEqualTo("Sent by " + late.by());
    }

    @Test
    void the_database_lets_no_clock_end_without_a_person_a_decision_and_a_reason() {
        UUID clock = start();

        assertThatThrownBy(() -> jdbc.update("update safety_clock set ended_at = now() where id = ?", clock))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update("update safety_clock set owner_id = null where id = ?", clock))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void when_its_owner_goes_somebody_else_of_the_hub_has_it_in_the_same_step() {
        UUID clock = start();
        SignedIn second = colleague();
        SignedIn administrator = town.account(Role.ADMINISTRATOR, town.organisation("ADVICE_AGENCY"), null);

        town.doAs(administrator, () -> accounts.close(town.adviser.accountId()));

        assertThat(ownerOf(clock)).isEqualTo(second.accountId());
    }

    @Test
    void near_and_overdue_are_told_once_each_however_often_is_looked() {
        UUID clock = start();
        jdbc.update("update safety_clock set due_at = ? where id = ?", ago(Duration.ofMinutes(5)), clock);

        watch.escalate();
        watch.escalate();

        assertThat(jdbc.queryForList(
                        "select kind from safety_clock_event where clock_id = ? order by at, kind",
                        String.class,
                        clock))
                .containsExactlyInAnyOrder("STARTED", "NEAR", "OVERDUE");
    }

    @Test
    void the_manager_learns_of_an_overdue_clock_whose_it_is_and_reception_whom_to_fetch() {
        UUID clock = start();
        assertThat(town.as(town.manager, () -> alarms.countOverdue())).isZero();
        jdbc.update("update safety_clock set due_at = ? where id = ?", ago(Duration.ofMinutes(5)), clock);

        assertThat(town.as(town.manager, () -> alarms.overdue()))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.owner()).isEqualTo(town.adviser.name()));
        assertThat(town.as(town.manager, () -> alarms.countOverdue())).isEqualTo(1);
        assertThat(town.as(town.reception, () -> alarms.toFetch(town.hub)))
                .singleElement()
                .satisfies(call -> assertThat(call.ownerId()).isEqualTo(town.adviser.accountId()));
        assertThat(town.as(new Town(jdbc, currentUser).reception, () -> alarms.toFetch(town.hub)))
                .isEmpty();
    }

    @Test
    void nobody_else_opens_or_ends_a_clock() {
        UUID clock = start();
        SignedIn elsewhere = new Town(jdbc, currentUser).adviser;
        for (SignedIn person : List.of(town.reception, town.practice, elsewhere)) {
            refused(person, () -> clocks.end(clock, SafetyDecision.REPORTED, "Not theirs to end"));
            refused(person, () -> clocks.ofReferral(referral));
            refused(person, () -> clocks.raised(referral));
        }
        refused(town.manager, () -> clocks.open());
        refused(town.adviser, () -> clocks.give(clock, elsewhere.accountId()));
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void the_last_try_has_a_clock_that_ends_with_the_record_of_the_try() {
        tried();
        tried();
        assertThat(all()).isEmpty();
        daysPass(1);
        tried();
        assertThat(only().kind()).isEqualTo(SafetyKind.THIRD_TRY);
        watch.startLastTries();
        assertThat(all()).hasSize(1);

        daysPass(1);
        tried();

        SafetyClockRow.End end = requireNonNull(all().getFirst().end());
        assertThat(end.decision()).isEqualTo(SafetyDecision.TRIED);
        assertThat(end.by()).isEqualTo(town.adviser.name());
    }

    @Test
    void a_referral_that_nobody_answers_for_a_fortnight_has_a_clock_until_somebody_does() {
        jdbc.update("update referral set received_at = ? where id = ?", ago(Duration.ofDays(13)), referral);
        watch.startUnanswered();
        watch.startUnanswered();
        assertThat(only().kind()).isEqualTo(SafetyKind.UNANSWERED);
        assertThat(only().dueAt()).isAfter(Instant.now());

        town.doAs(town.reception, () -> progress.booked(referral, Instant.now().plus(Duration.ofDays(1))));

        assertThat(all())
                .singleElement()
                .satisfies(clock -> assertThat(clock.isOpen()).isFalse());
    }

    @Test
    void the_clocks_of_contact_follow_whoever_takes_the_referral() {
        jdbc.update("update referral set received_at = ? where id = ?", ago(Duration.ofDays(13)), referral);
        watch.startUnanswered();
        SignedIn second = colleague();

        town.doAs(second, () -> desk.take(referral));

        assertThat(ownerOf(only().id())).isEqualTo(second.accountId());
    }

    private UUID start() {
        return kept(town.as(town.adviser, () -> clocks.decidePoints(referral, ALL, "Her nephew takes her pension.")));
    }

    private static UUID kept(SafetyOutcome outcome) {
        return ((SafetyOutcome.Kept) outcome).clockId();
    }

    private SafetyClockRow only() {
        List<SafetyClockRow> open = town.as(town.adviser, () -> clocks.open());
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private List<SafetyClockRow> all() {
        return town.as(town.adviser, () -> clocks.ofReferral(referral));
    }

    private SignedIn colleague() {
        UUID adviserId = UUID.randomUUID();
        UUID agency = town.adviser.organisation();
        jdbc.update("insert into adviser (id, organisation_id, name) values (?, ?, 'Fiona Muir')", adviserId, agency);
        SignedIn second = town.account(Role.ADVISER, agency, adviserId);
        jdbc.update("update account set name = 'Fiona Muir' where id = ?", second.accountId());
        return new SignedIn(
                second.accountId(),
                second.email(),
                "Fiona Muir",
                "Test",
                Role.ADVISER,
                agency,
                Set.of(town.hub),
                adviserId);
    }

    private void tried() {
        town.doAs(town.adviser, () -> tries.tried(referral, ContactWay.PHONE, ContactOutcome.NO_ANSWER));
    }

    private void daysPass(int days) {
        jdbc.update("update contact_attempt set at = at - interval ? day where referral_id = ?", days, referral);
    }

    private UUID ownerOf(UUID clock) {
        return requireNonNull(jdbc.queryForObject("select owner_id from safety_clock where id = ?", UUID.class, clock));
    }

    private static java.sql.Timestamp ago(Duration time) {
        return java.sql.Timestamp.from(Instant.now().minus(time));
    }

    private void refused(SignedIn person, Runnable work) {
        assertThatThrownBy(() -> town.doAs(person, work)).isInstanceOf(AccessDeniedException.class);
    }
}
