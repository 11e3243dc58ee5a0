package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;

class SendingDatabaseTest extends DatabaseTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private SentReferrals sentReferrals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;

    @BeforeEach
    void settle() {
        town = new Town(jdbc, currentUser);
    }

    @Test
    void an_open_referral_has_an_owner_a_next_step_and_a_day() {
        SendResult.Sent sent = send(Town.patient("Margaret Tolland"));

        assertThat(jdbc.queryForMap(
                        "select owner_id, next_step, next_due, status from referral where id = ?", sent.referralId()))
                .containsEntry("owner_id", town.adviser.accountId())
                .containsEntry("next_step", "CALL")
                .containsEntry("status", "RECEIVED")
                .doesNotContainValue(null);
        assertThatThrownBy(() -> jdbc.update("update referral set next_due = null where id = ?", sent.referralId()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ck_referral_looked_after");
    }

    @Test
    void sent_twice_is_received_once_and_answered_alike() {
        ReferralForm form = Town.patient("Sent Twice");

        assertThat(send(form)).isEqualTo(send(form));
        assertThat(count("select count(*) from client where name = 'Sent Twice'"))
                .isEqualTo(1);
    }

    @Test
    void eight_sendings_at_once_are_received_once() throws Exception {
        ReferralForm form = Town.patient("Pressed Eight Times " + town.hub);
        List<Callable<SendResult>> presses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            presses.add(() -> send(form));
        }
        List<SendResult> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var press : threads.invokeAll(presses)) {
                answers.add(press.get());
            }
        }

        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(count("select count(*) from client where name = '"
                        + form.patient().name() + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from consent join client on client.id = client_id where name = '"
                        + form.patient().name() + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_known_patient_keeps_the_record_and_the_answer_tells_nothing() {
        ReferralForm first = Town.patient("Séan MacDonald " + town.hub);
        SendResult.Sent unknown = send(first);
        UUID client = clientOf(unknown.referralId());
        SignedIn other = town.otherPractice();
        ReferralForm again = Town.patient("SEAN MCDONALD " + town.hub);

        SendResult.Sent known = (SendResult.Sent) town.as(other, () -> referrals.send(again));

        assertThat(clientOf(known.referralId())).isEqualTo(client);
        assertThat(jdbc.queryForObject("select name from client where id = ?", String.class, client))
                .startsWith("Séan MacDonald");
        assertThat(known)
                .usingRecursiveComparison()
                .ignoringFields("referralId")
                .isEqualTo(unknown);
        assertThat(town.as(other, () -> sentReferrals.open(known.referralId()))
                        .row()
                        .patientName())
                .startsWith("SEAN MCDONALD");
    }

    @Test
    void a_namesake_born_the_same_day_is_a_new_client_that_staff_look_at() {
        SendResult.Sent first = send(Town.patient("Ann Smith " + town.hub));
        ReferralForm namesake = Town.withPhone(Town.patient("Ann Smith " + town.hub), "07700 900999");

        SendResult.Sent second = send(namesake);

        assertThat(clientOf(second.referralId())).isNotEqualTo(clientOf(first.referralId()));
        assertThat(jdbc.queryForObject(
                        "select possible_client_id from referral where id = ?", UUID.class, second.referralId()))
                .isEqualTo(clientOf(first.referralId()));
    }

    @Test
    void the_chi_number_recognises_a_patient_whatever_else_changed() {
        String chi = town.unusedChi();
        ReferralForm first = Town.withChi(Town.patient("Chi Holder"), chi);
        SendResult.Sent sent = send(first);
        ReferralForm moved = Town.withPhone(Town.withChi(Town.patient("Chi Holder-Married"), chi), "0141 496 0777");

        assertThat(clientOf(send(moved).referralId())).isEqualTo(clientOf(sent.referralId()));
    }

    @Test
    void what_is_wrong_is_refused_and_nothing_is_kept() {
        ReferralForm nobody = Town.withPhone(Town.patient(" "), "");

        SendResult result = town.as(town.practice, () -> referrals.send(nobody));

        assertThat(result).isEqualTo(new SendResult.Refused(List.of(Problem.NAME_MISSING, Problem.PHONE_MISSING)));
        assertThat(count("select count(*) from referral where id = '" + nobody.id() + "'"))
                .isZero();
    }

    @Test
    void emoji_and_every_alphabet_are_kept_as_typed() {
        SendResult.Sent sent = send(Town.patient("Zoë 🌸 Ямпольская 王"));

        assertThat(town.as(town.practice, () -> sentReferrals.open(sent.referralId()))
                        .row()
                        .patientName())
                .isEqualTo("Zoë 🌸 Ямпольская 王");
    }

    @Test
    void another_practice_cannot_open_it_nor_send_under_its_id() {
        ReferralForm form = Town.patient("Private Patient");
        SendResult.Sent sent = send(form);
        SignedIn other = town.otherPractice();

        assertThatThrownBy(() -> town.as(other, () -> sentReferrals.open(sent.referralId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.as(other, () -> referrals.send(form))).isInstanceOf(AccessDeniedException.class);
        assertThat(town.as(other, () -> sentReferrals.list())).isEmpty();
        assertThat(town.as(other, () -> sentReferrals.earlierPatients("Private", 5)))
                .isEmpty();
        assertThat(town.as(town.practice, () -> sentReferrals.earlierPatients("priv pat", 5)))
                .hasSize(1);
    }

    @Test
    void an_agency_that_works_at_no_hub_chooses_one_and_its_referral_is_its_own() {
        SignedIn agency = town.agency();
        ReferralForm form = Town.patient("Rab Haw").at(town.hub);

        SendResult.Sent sent = (SendResult.Sent) town.as(agency, () -> referrals.send(form));

        assertThat(jdbc.queryForMap("select hub_id, organisation_id from referral where id = ?", sent.referralId()))
                .containsEntry("hub_id", town.hub)
                .containsEntry("organisation_id", agency.organisation());
        assertThat(count("select count(*) from consent where about_id = '" + agency.organisation() + "'"))
                .isEqualTo(1);
    }

    @Test
    void what_reception_takes_in_is_the_persons_own_and_reception_reads_it_nowhere() {
        ReferralForm form =
                Town.patient("Morven Lyle").with(new ReferralForm.Referrer("Ailsa Lyle", ReferrerRole.FAMILY_OR_CARER));

        SendResult.Sent sent = (SendResult.Sent) town.as(town.reception, () -> referrals.send(form));

        assertThat(jdbc.queryForMap(
                        "select organisation_id, referrer_role, referred_by_name from referral where id = ?",
                        sent.referralId()))
                .containsEntry("organisation_id", null)
                .containsEntry("referrer_role", "FAMILY_OR_CARER")
                .containsEntry("referred_by_name", "Ailsa Lyle");
        assertThatThrownBy(() -> town.as(town.reception, () -> sentReferrals.open(sent.referralId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.as(town.reception, () -> sentReferrals.earlierPatients("morven", 5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_sends_to_a_hub_that_is_not_theirs() {
        ReferralForm elsewhere = Town.patient("Rab Haw").at(new Town(jdbc, currentUser).hub);

        for (SignedIn person : List.of(town.practice, town.reception)) {
            assertThatThrownBy(() -> town.as(person, () -> referrals.send(elsewhere)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (SignedIn person : List.of(town.adviser, town.manager)) {
            assertThatThrownBy(() -> town.as(person, () -> referrals.send(Town.patient("Rab Haw"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private SendResult.Sent send(ReferralForm form) {
        return (SendResult.Sent) town.as(town.practice, () -> referrals.send(form));
    }

    private UUID clientOf(UUID referral) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select client_id from referral where id = ?", UUID.class, referral));
    }

    private long count(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }
}
