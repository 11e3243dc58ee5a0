package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.triage.ClockRule;
import scot.onward.triage.DateChange;
import scot.onward.triage.DatedCases;
import scot.onward.triage.RuleBook;
import scot.onward.triage.RuleBookEdition;
import scot.onward.triage.RuleChanges;
import scot.onward.triage.RuleShelf;
import scot.onward.triage.RuleStart;
import scot.onward.triage.StartPreview;
import scot.onward.triage.StartProblem;
import scot.onward.triage.StartResult;
import scot.onward.triage.TestBook;

/** A version takes effect by a person's word alone, and open referrals are counted anew with it. */
@Transactional
class RuleChangesDatabaseTest extends DatabaseTest {

    private static final String THREAT = "homelessness-threat";

    @Autowired
    private RuleChanges rules;

    @Autowired
    private RuleShelf shelf;

    @Autowired
    private RuleBook book;

    @Autowired
    private List<DatedCases> cases;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private Town town;
    private Town elsewhere;

    @BeforeEach
    void found() {
        town = new Town(jdbc, currentUser);
        elsewhere = new Town(jdbc, currentUser);
    }

    @Test
    void theReportNamesThoseOfOnesOwnHubsAndCountsTheOthers() {
        LocalDate loss = today.plusMonths(8);
        UUID here = referral(town, "Shona Baird", THREAT, loss, 3);
        referral(town, "Too Early", THREAT, today.plusMonths(1), 3);
        referral(town, "Other Letter", "dwp-decision", today.minusDays(3), 3);
        referral(elsewhere, "Not Yours", THREAT, loss, 3);

        StartPreview preview = town.as(town.manager, () -> rules.preview(start(today.plusMonths(2))));

        DateChange change = preview.changes().getFirst();
        assertThat(preview.changes()).extracting(DateChange::caseId).containsExactly(here);
        assertThat(change.before().helpFrom()).contains(loss.minusMonths(2));
        assertThat(change.after().helpFrom()).contains(latest(loss.minusMonths(6), today.plusMonths(2)));
        assertThat(preview.elsewhere()).isPositive();
        assertThat(jdbc.queryForObject(
                        "select count(*) from access_log where account_id = ?",
                        Integer.class,
                        town.manager.accountId()))
                .isEqualTo(1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Test
    void aStartedVersionHoldsFromItsDayForEverybody() {
        LocalDate from = today.plusMonths(2);
        assertThat(version(from)).isEqualTo(1);
        assertThat(confirm(town.manager, from)).isInstanceOf(StartResult.Started.class);
        assertThat(version(from)).isEqualTo(2);
        assertThat(version(from.minusDays(1))).isEqualTo(1);
        assertThat(jdbc.queryForMap("select change_kind, reason from change_log where subject = 'rule'"))
                .containsEntry("change_kind", "starts-" + from)
                .containsEntry("reason", "Commenced by regulations");
    }

    @Test
    void aStartThatAnotherInstanceWroteHoldsFromTheNextQuestionOn() {
        assertThat(version(today)).isEqualTo(1);
        jdbc.update("""
                insert into rule_start (id, rule_id, version, number, effective_from, decided_at, decided_by, decided_name, reason,
                                        recounted)
                values (?, ?, 2, 1, ?, now(), ?, 'Elsewhere', 'Commenced by regulations', 0)
                """, UUID.randomUUID(), THREAT, today, town.manager.accountId());
        assertThat(version(today)).isEqualTo(2);
    }

    @Test
    void aLaterDecisionSupersedesTheFirstAndBothStay() {
        confirm(town.manager, today.plusMonths(2));
        confirm(elsewhere.manager, today.plusMonths(4));
        assertThat(version(today.plusMonths(3))).isEqualTo(1);
        assertThat(version(today.plusMonths(4))).isEqualTo(2);
        assertThat(town.as(town.adviser, shelf::decisions)).hasSize(2);
        assertThatThrownBy(() -> jdbc.update("update rule_start set reason = 'Another one'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.update("delete from rule_start"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never taken away");
    }

    @Test
    void whoeverComesSecondIsTold() {
        StartPreview first = town.as(town.manager, () -> rules.preview(start(today.plusMonths(2))));
        confirm(elsewhere.manager, today.plusMonths(3));
        assertThat(town.as(town.manager, () -> rules.confirm(first, "Commenced by regulations")))
                .isEqualTo(new StartResult.Refused(StartProblem.DECIDED_MEANWHILE));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(problem(new RuleStart("dwp-decision", 1, today))).isEqualTo(StartProblem.NOT_ANNOUNCED);
        assertThat(problem(start(today.plusYears(11)))).isEqualTo(StartProblem.DATE_UNLIKELY);
        StartPreview preview = town.as(town.manager, () -> rules.preview(start(today)));
        assertThat(town.as(town.manager, () -> rules.confirm(preview, " ")))
                .isEqualTo(new StartResult.Refused(StartProblem.REASON_MISSING));
        assertThat(version(today)).isEqualTo(1);
    }

    @Test
    void onlyAManagerStartsAndOthersMayReadAtMost() {
        for (SignedIn other : List.of(town.adviser, town.reception, town.practice)) {
            assertThatThrownBy(() -> town.as(other, () -> rules.preview(start(today))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(town.as(town.adviser, shelf::edition).clocks()).isNotEmpty();
        assertThatThrownBy(() -> town.as(town.practice, shelf::edition)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.as(town.reception, shelf::edition)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void openReferralsGetTheNewDatesWithAnEventAndNoLevelIsLowered() {
        UUID later = referral(town, "Later", "charge-for-payment", today.minusDays(13), 2);
        UUID closed = referral(town, "Closed", "charge-for-payment", today.minusDays(13), 2);
        jdbc.update(
                "update referral set status = 'CLOSED', end_reason = 'OUTCOME_REACHED', ended_at = now(), next_step = null, next_due = null where id = ?",
                closed);
        RuleBookEdition longer = TestBook.changed(
                "amount: 14\n    unit: calendar-days\n    start: day-after\n    effective-from: always\n    note: Earnings",
                "amount: 60\n    unit: calendar-days\n    start: day-after\n    effective-from: always\n    note: Earnings");

        recount(TestBook.shipped(), longer);

        assertThat(row(later))
                .containsEntry(
                        "last_safe_date",
                        java.sql.Date.valueOf(today.minusDays(13).plusDays(60)))
                .containsEntry("rule_level", 2);
        assertThat(events(later)).containsExactly("charge-for-payment 1");
        assertThat(events(closed)).isEmpty();
    }

    @Test
    void aMoreUrgentDateRaisesTheLevelUnlessAPersonChoseIt() {
        UUID sooner = referral(town, "Sooner", "bank-arrestment", today.minusDays(8), 3);
        UUID chosen = referral(town, "Chosen", "bank-arrestment", today.minusDays(8), 3);
        jdbc.update(
                "update referral set chosen_level = 4, chosen_reason = 'Already in hand', chosen_by = ?, chosen_at = now() where id = ?",
                town.adviser.accountId(),
                chosen);
        RuleBookEdition shorter = TestBook.changed("amount: 14\n    unit: weeks", "amount: 1\n    unit: weeks");

        recount(TestBook.shipped(), shorter);

        assertThat(row(sooner)).containsEntry("rule_level", 2).containsEntry("level", 2);
        assertThat(row(chosen)).containsEntry("rule_level", 2).containsEntry("level", 4);
    }

    private void recount(RuleBook now, RuleBook then) {
        for (DatedCases keeper : cases) {
            List<DateChange> own = keeper.changes(now, then).stream()
                    .filter(change -> change.hubId().equals(town.hub))
                    .toList();
            keeper.recount(
                    own,
                    new RuleStart(own.isEmpty() ? "" : own.getFirst().after().ruleId(), 1, today));
        }
    }

    private Map<String, Object> row(UUID referral) {
        return jdbc.queryForMap("select last_safe_date, rule_level, level from referral where id = ?", referral);
    }

    private List<String> events(UUID referral) {
        return jdbc.queryForList(
                "select detail from referral_event where referral_id = ? and kind = 'DATES_RECOUNTED'",
                String.class,
                referral);
    }

    private @Nullable StartProblem problem(RuleStart start) {
        return town.as(town.manager, () -> rules.problem(start)).orElse(null);
    }

    private StartResult confirm(SignedIn manager, LocalDate from) {
        return town.as(manager, () -> rules.confirm(rules.preview(start(from)), "Commenced by regulations"));
    }

    private int version(LocalDate day) {
        return book.clock(THREAT, day).map(ClockRule::version).orElse(0);
    }

    private static RuleStart start(LocalDate from) {
        return new RuleStart(THREAT, 2, from);
    }

    private UUID referral(Town at, String name, String kind, LocalDate dated, int level) {
        UUID client = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        jdbc.update("insert into client (id, name, name_key, created_at) values (?, ?, ?, now())", client, name, name);
        jdbc.update(
                """
                insert into referral (id, client_id, hub_id, organisation_id, referred_by, referred_by_name, referrer_role, received_at,
                    patient_name, text_ok, voicemail_ok, may_name_service, letter, letter_kind, letter_date, safe_tonight,
                    essentials_today, hear_back, rule_level, rule_number, rule_key, rule_version, last_safe_date, book_by, status,
                    owner_id, next_step, next_due, recognised)
                values (?, ?, ?, ?, ?, 'GP', 'GP', now(), ?, true, false, false, 'YES', ?, ?, 'NOT_ASKED', 'NOT_ASKED', true, ?, 9,
                    'last-safe-date', '1', ?, ?, 'TRIAGED', ?, 'CALL', ?, 'NEW')
                """,
                id,
                client,
                at.hub,
                at.practice.organisationId(),
                at.practice.accountId(),
                name,
                kind,
                dated,
                level,
                dated,
                dated,
                at.adviser.accountId(),
                today);
        return id;
    }
}
