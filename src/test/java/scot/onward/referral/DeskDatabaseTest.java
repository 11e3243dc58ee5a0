package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

class DeskDatabaseTest extends DatabaseTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private SentReferrals sentReferrals;

    @Autowired
    private TriageDesk desk;

    @Autowired
    private ContactTries tries;

    @Autowired
    private ReferralSheets sheets;

    @Autowired
    private ReferralProgress progress;

    @Autowired
    private Feedback feedback;

    @Autowired
    private IssuesOf issues;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID referral;

    @BeforeEach
    void refer() {
        town = new Town(jdbc, currentUser);
        referral = send(Town.patient("Ishbel Carr"));
    }

    @Test
    void nobody_but_the_hubs_advisers_opens_a_referral() {
        SignedIn elsewhere = new Town(jdbc, currentUser).adviser;

        assertThat(town.as(town.adviser, () -> sheets.open(referral)).row().name())
                .isEqualTo("Ishbel Carr");
        assertThat(town.as(elsewhere, () -> desk.queue())).isEmpty();
        refused(elsewhere, () -> sheets.open(referral));
        refused(elsewhere, () -> desk.take(referral));
        refused(elsewhere, () -> issues.issues(referral));
        refused(elsewhere, () -> tries.tried(referral, ContactWay.PHONE, ContactOutcome.REACHED));
        for (SignedIn person : new SignedIn[] {town.reception, town.manager, town.practice}) {
            refused(person, () -> sheets.open(referral));
            refused(person, () -> desk.queue());
            refused(person, () -> issues.issues(referral));
        }
    }

    @Test
    void funder_and_administrator_get_nothing_and_a_partner_only_refers() {
        UUID organisation = town.organisation("PARTNER_AGENCY");
        for (Role role : new Role[] {Role.PARTNER, Role.FUNDER, Role.ADMINISTRATOR}) {
            SignedIn person = town.account(role, organisation, null);
            UUID client = clientOf(referral);
            refused(person, () -> sheets.open(referral));
            refused(person, () -> desk.waiting());
            refused(person, () -> sentReferrals.open(referral));
            refused(person, () -> referrals.openOf(client));
            if (role != Role.PARTNER) {
                refused(person, () -> referrals.send(Town.patient("Nobody")));
            }
        }
    }

    @Test
    void reception_learns_level_and_dates_and_no_more() {
        ReferralBrief brief = town.as(town.reception, () -> referrals.openOf(clientOf(referral)))
                .orElseThrow();

        assertThat(brief.id()).isEqualTo(referral);
        assertThat(brief.level()).isEqualTo(4);
        assertThat(town.as(new Town(jdbc, currentUser).reception, () -> referrals.openOf(clientOf(referral))))
                .isEmpty();
    }

    @Test
    void the_manager_sees_who_waits_and_how_long() {
        assertThat(town.as(town.manager, () -> desk.waiting()))
                .singleElement()
                .extracting(WaitingRow::name, WaitingRow::level)
                .containsExactly("Ishbel Carr", 4);
    }

    @Test
    void another_level_needs_a_reason_and_both_stay() {
        assertThat(town.as(town.adviser, () -> desk.decideLevel(referral, 2, " ")))
                .isEqualTo(LevelDecision.REASON_MISSING);
        assertThat(town.as(town.adviser, () -> desk.decideLevel(referral, 2, "Two small children, no heating")))
                .isEqualTo(LevelDecision.CHANGED);

        assertThat(jdbc.queryForMap(
                        "select level, rule_level, chosen_reason, status from referral where id = ?", referral))
                .containsEntry("level", 2)
                .containsEntry("rule_level", 4)
                .containsEntry("status", "TRIAGED")
                .containsEntry("chosen_reason", "Two small children, no heating");
    }

    @Test
    void taking_the_next_gives_each_adviser_another_one() {
        UUID second = send(Town.patient("Second " + town.hub));

        UUID mine = town.as(town.adviser, () -> desk.takeNext()).orElseThrow();
        UUID next = town.as(town.adviser, () -> desk.takeNext()).orElseThrow();

        assertThat(mine).isEqualTo(referral);
        assertThat(next).isEqualTo(second);
        assertThat(town.as(town.adviser, () -> desk.takeNext())).isEmpty();
        assertThat(town.as(town.adviser, () -> desk.countUntaken())).isZero();
    }

    @Test
    void one_day_of_tries_is_one_day() {
        for (int i = 0; i < 3; i++) {
            town.doAs(town.adviser, () -> tries.tried(referral, ContactWay.PHONE, ContactOutcome.NO_ANSWER));
        }

        assertThat(nextStep()).isEqualTo("CALL");
        jdbc.update(
                "update contact_attempt set at = at - interval 1 day where referral_id = ? order by at, id limit 1",
                referral);
        jdbc.update(
                "update contact_attempt set at = at - interval 3 day where referral_id = ? order by at, id limit 1",
                referral);
        jdbc.update(
                "update contact_attempt set at = at - interval 1 day where referral_id = ? order by at desc, id limit 1",
                referral);
        town.doAs(town.adviser, () -> tries.tried(referral, ContactWay.TEXT, ContactOutcome.NO_ANSWER));
        assertThat(nextStep()).isEqualTo("DECIDE");
    }

    @Test
    void the_practice_sees_each_step_and_the_agreed_message() {
        town.doAs(town.adviser, () -> {
            desk.take(referral);
            tries.tried(referral, ContactWay.PHONE, ContactOutcome.REACHED);
            progress.booked(referral, Instant.now().plusSeconds(86_400));
            progress.attended(referral);
            progress.engaged(referral);
        });
        FeedbackResult sent = town.as(
                town.adviser, () -> feedback.send(new FeedbackForm(referral, BackWords.of("Ishbel is getting help."))));

        SentReferral seen = town.as(town.practice, () -> sentReferrals.open(referral));

        assertThat(sent).isInstanceOf(FeedbackResult.Sent.class);
        assertThat(seen.steps())
                .extracting(Step::kind)
                .contains(
                        EventKind.RECEIVED, EventKind.TRIAGED, EventKind.CONTACTED, EventKind.BOOKED, EventKind.ENGAGED)
                .doesNotContain(EventKind.TAKEN, EventKind.LEVEL_CHANGED);
        assertThat(seen.messages())
                .singleElement()
                .extracting(message -> message.words().offered())
                .isEqualTo("Ishbel is getting help.");
        assertThat(town.as(town.practice, () -> sentReferrals.countToLookAt())).isEqualTo(1);
        town.doAs(town.practice, () -> sentReferrals.markRead(referral));
        assertThat(town.as(town.practice, () -> sentReferrals.countToLookAt())).isZero();
    }

    @Test
    void without_consent_nothing_after_triage_is_shared() {
        ReferralForm silent = Town.withoutHearingBack(Town.patient("Hugh Gemmell " + town.hub));
        UUID id = send(silent);
        town.doAs(town.adviser, () -> {
            desk.take(id);
            tries.tried(id, ContactWay.PHONE, ContactOutcome.REACHED);
            progress.attended(id);
        });

        SentReferral seen = town.as(town.practice, () -> sentReferrals.open(id));

        assertThat(seen.row().shared()).isFalse();
        assertThat(seen.row().status()).isEqualTo(ReferralStatus.TRIAGED);
        assertThat(seen.steps()).extracting(Step::kind).containsOnly(EventKind.RECEIVED, EventKind.TRIAGED);
        assertThat(town.as(town.adviser, () -> feedback.send(new FeedbackForm(id, BackWords.of("Words")))))
                .isEqualTo(new FeedbackResult.NotAgreed());
    }

    @Test
    void an_ended_referral_stays_as_it_is() {
        town.doAs(town.adviser, () -> {
            progress.closed(referral, EndReason.MOVED);
            progress.booked(referral, Instant.now());
        });

        assertThat(jdbc.queryForObject("select status from referral where id = ?", String.class, referral))
                .isEqualTo("CLOSED");
        assertThat(town.as(town.reception, () -> referrals.openOf(clientOf(referral))))
                .isEmpty();
    }

    private String nextStep() {
        return String.valueOf(
                jdbc.queryForObject("select next_step from referral where id = ?", String.class, referral));
    }

    private UUID send(ReferralForm form) {
        return ((SendResult.Sent) town.as(town.practice, () -> referrals.send(form))).referralId();
    }

    private UUID clientOf(UUID id) {
        return java.util.Objects.requireNonNull(
                jdbc.queryForObject("select client_id from referral where id = ?", UUID.class, id));
    }

    private void refused(SignedIn person, Runnable work) {
        assertThatThrownBy(() -> town.doAs(person, work)).isInstanceOf(AccessDeniedException.class);
    }
}
