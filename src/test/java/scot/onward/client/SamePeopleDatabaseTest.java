package scot.onward.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.Town;

/** Two records of one person become one, and two again. */
class SamePeopleDatabaseTest extends DatabaseTest {

    @Autowired
    private SamePeople samePeople;

    @Autowired
    private Clients clients;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ApprovedSummaries summaries;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID earlier = UUID.randomUUID();
    private UUID later = UUID.randomUUID();
    private UUID pair = UUID.randomUUID();

    @BeforeEach
    void twoOfOneName() {
        town = new Town(jdbc, currentUser);
        ReferralForm form = Town.patient("Elizabeth Tolland " + town.hub);
        earlier = clientOf(send(form));
        later = clientOf(send(Town.withPhone(Town.patient("Betty Tolland " + town.hub), "07700 900999")));
        pair = town.as(town.adviser, () -> samePeople.pairOf(later)).orElseThrow();
    }

    @Test
    void a_perhaps_is_put_on_the_list_with_its_reason() {
        SamePair seen = seen();

        assertThat(seen.rule()).isEqualTo(LikenessRule.NAME_AND_BIRTH_DATE);
        assertThat(seen.likeness().name()).isEqualTo(NameLikeness.SHORT_FORM);
        assertThat(seen.likeness().phone()).isEqualTo(Sameness.DIFFERENT);
        assertThat(town.as(town.manager, samePeople::countOpen)).isEqualTo(1);
    }

    @Test
    void joined_everything_of_the_later_record_is_the_earlier_ones() {
        town.doAs(town.adviser, () -> summaries.approve(earlier, "First words", SummaryAgreement.READ_ALOUD));
        town.doAs(town.adviser, () -> summaries.approve(later, "Later words", SummaryAgreement.READ_ALOUD));

        assertThat(join(town.adviser)).isEqualTo(new SamePersonOutcome.Done());

        assertThat(count("select count(*) from referral where client_id = ?", earlier))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) from referral where client_id = possible_client_id and client_id = ?",
                        earlier))
                .isZero();
        assertThat(count("select count(*) from consent where client_id = ?", later))
                .isZero();
        assertThat(town.as(town.adviser, () -> clients.find("betty", 10)))
                .extracting(ClientRow::id)
                .containsExactly(earlier);
        assertThatThrownBy(() -> town.as(town.adviser, () -> clients.card(later)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(count("select count(*) from change_log where subject_id = ? and change_kind = 'merged'", earlier))
                .isEqualTo(1);
    }

    @Test
    void joined_the_person_may_be_reached_only_as_both_records_allow() {
        jdbc.update("update client set voicemail_ok = true, may_name_service = true where id = ?", earlier);
        jdbc.update("update client set voicemail_ok = false, may_name_service = true where id = ?", later);

        join(town.adviser);

        SafeContact contact = town.as(town.adviser, () -> clients.card(earlier)).contact();
        assertThat(contact.voicemailOk()).isFalse();
        assertThat(contact.phone()).isEqualTo("07700 900563");
    }

    @Test
    void undone_each_row_is_as_it_was() {
        jdbc.update("update client set chi = null, postcode = null where id = ?", earlier);
        String chi = "%010d".formatted(System.nanoTime() % 10_000_000_000L);
        jdbc.update("update client set chi = ?, postcode = 'G31 4EB' where id = ?", chi, later);
        jdbc.update("insert into client_contact_rule values (?, 'TEXT', true, true, false, '10:00', '12:00')", later);
        Map<String, List<Map<String, Object>>> before = everything();
        join(town.adviser);
        assertThat(everything()).isNotEqualTo(before);

        assertThat(undo(town.manager)).isEqualTo(new SamePersonOutcome.Done());

        assertThat(everything()).isEqualTo(before);
        assertThat(seen().state()).isEqualTo(SamePersonState.NOT_SURE);
        assertThat(jdbc.queryForMap("select by_account, undone_by from client_merge where pair_id = ?", pair))
                .containsEntry("by_account", town.adviser.accountId())
                .containsEntry("undone_by", town.manager.accountId());
    }

    @Test
    void what_was_changed_after_joining_stays_when_it_is_undone() {
        join(town.adviser);
        jdbc.update("update client set phone = '0141 496 0777' where id = ?", earlier);

        undo(town.adviser);

        assertThat(jdbc.queryForObject("select phone from client where id = ?", String.class, earlier))
                .isEqualTo("0141 496 0777");
        assertThat(count("select count(*) from referral where client_id = ?", later))
                .isEqualTo(1);
    }

    @Test
    void two_who_decide_at_once_do_not_both_decide() throws Exception {
        int version = seen().version();
        List<Callable<SamePersonOutcome>> deciding = List.of(
                () -> town.as(town.adviser, () -> samePeople.join(pair, version)),
                () -> town.as(town.manager, () -> samePeople.keepApart(pair, version, true)),
                () -> town.as(town.reception, () -> samePeople.join(pair, version)));
        List<SamePersonOutcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var decision : threads.invokeAll(deciding)) {
                outcomes.add(decision.get());
            }
        }

        assertThat(outcomes)
                .filteredOn(SamePersonOutcome.Done.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(SamePersonOutcome.Overtaken.class::isInstance)
                .hasSize(2)
                .allSatisfy(outcome ->
                        assertThat(((SamePersonOutcome.Overtaken) outcome).by()).startsWith("Person "));
    }

    @Test
    void two_people_are_not_asked_about_again() {
        town.doAs(town.adviser, () -> samePeople.keepApart(pair, seen().version(), true));

        assertThat(town.as(town.adviser, samePeople::countOpen)).isZero();
        assertThat(town.as(town.adviser, () -> clients.card(later)).name()).startsWith("Betty");
    }

    @Test
    void two_visits_at_one_time_are_settled_first() {
        String at = "2031-03-03 10:00:00";
        claim(earlier, at);
        claim(later, at);

        assertThat(join(town.adviser)).isEqualTo(new SamePersonOutcome.Clash("claim"));

        assertThat(count("select count(*) from referral where client_id = ?", later))
                .isEqualTo(1);
        assertThat(seen().state()).isEqualTo(SamePersonState.OPEN);
    }

    @Test
    void the_time_that_is_taken_goes_along_and_comes_back() {
        UUID appointment = claim(later, "2031-03-04 10:00:00");

        join(town.adviser);
        assertThat(count("select count(*) from claim where resource_id = ?", earlier))
                .isEqualTo(1);
        undo(town.adviser);

        assertThat(jdbc.queryForObject(
                        "select resource_id from claim where appointment_id = ?", UUID.class, appointment))
                .isEqualTo(later);
    }

    @Test
    void staff_of_another_hub_neither_see_nor_decide() {
        Town elsewhere = new Town(jdbc, currentUser);
        int version = seen().version();

        for (SignedIn person : List.of(elsewhere.adviser, elsewhere.manager, elsewhere.reception)) {
            assertThat(elsewhere.as(person, () -> samePeople.list(10))).isEmpty();
            assertThatThrownBy(() -> elsewhere.as(person, () -> samePeople.pair(pair)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> elsewhere.as(person, () -> samePeople.join(pair, version)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> town.as(town.practice, () -> samePeople.pair(pair)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private SamePair seen() {
        return town.as(town.adviser, () -> samePeople.pair(pair));
    }

    private SamePersonOutcome join(SignedIn person) {
        return town.as(person, () -> samePeople.join(pair, samePeople.pair(pair).version()));
    }

    private SamePersonOutcome undo(SignedIn person) {
        return town.as(person, () -> samePeople.undo(pair, samePeople.pair(pair).version()));
    }

    /** Every row of every table that points at either record, without versions. */
    private Map<String, List<Map<String, Object>>> everything() {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        jdbc.query("""
                select table_name, column_name from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name = 'client'
                  and table_name not in ('client', 'client_merge', 'same_person')
                union select 'client', 'id'
                """, row -> {
            all.put(row.getString(1) + "." + row.getString(2), rows(row.getString(1), row.getString(2)));
        });
        return all;
    }

    private List<Map<String, Object>> rows(String table, String column) {
        List<Map<String, Object>> rows = jdbc.queryForList(
                "select * from " + table + " where " + column + " in (?, ?) order by 1, 2", earlier, later);
        rows.forEach(row -> row.remove("version"));
        return rows;
    }

    private UUID claim(UUID client, String at) {
        UUID appointment = UUID.randomUUID();
        UUID service = UUID.randomUUID();
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, ?, 'Visit', 30)",
                service,
                town.adviser.organisation(),
                "Advice " + service);
        jdbc.update("""
                insert into appointment (id, hub_id, adviser_id, client_id, service_id, delivery, starts_at, ends_at, status,
                  reference, booked_at)
                values (?, ?, ?, ?, ?, 'PHONE', ?, ? + interval 30 minute, 'BOOKED', 'ABCD', now())
                """, appointment, town.hub, town.adviser.adviser(), client, service, at, at);
        jdbc.update(
                "insert into claim (appointment_id, resource_id, resource_kind, starts_at, ends_at) values (?, ?, 'CLIENT', ?, ? + interval 30 minute)",
                appointment,
                client,
                at,
                at);
        return appointment;
    }

    private UUID send(ReferralForm form) {
        return ((SendResult.Sent) town.as(town.practice, () -> referrals.send(form))).referralId();
    }

    private UUID clientOf(UUID referral) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select client_id from referral where id = ?", UUID.class, referral));
    }

    private long count(String sql, UUID client) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, client));
    }
}
