package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;

class MessageBackDatabaseTest extends DatabaseTest {

    private static final BackWords WORDS = new BackWords(
            " Ishbel came and is getting help. ",
            "A claim was made.",
            "A short letter",
            LocalDate.of(2026, 12, 10),
            "Walking and cooking",
            "sick lines",
            "Tue 8 Dec, 10:00, here");

    @Autowired
    private Referrals referrals;

    @Autowired
    private ReferralProgress progress;

    @Autowired
    private SentReferrals sentReferrals;

    @Autowired
    private Feedback feedback;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID referral;

    @BeforeEach
    void refer() {
        town = new Town(jdbc, currentUser);
        referral = ((SendResult.Sent) town.as(town.practice, () -> referrals.send(Town.patient("Ishbel Carr"))))
                .referralId();
    }

    @Test
    void each_part_of_a_message_arrives_and_the_first_answer_stands() {
        UUID id = send(WORDS);

        BackMessage message = seen().messages().getFirst();
        assertThat(message.words())
                .isEqualTo(WORDS)
                .extracting(BackWords::offered)
                .isEqualTo("Ishbel came and is getting help.");
        town.doAs(town.practice, () -> {
            sentReferrals.answer(referral, id, PracticeAnswer.CANNOT);
            sentReferrals.answer(referral, id, PracticeAnswer.LETTER_SENT);
        });
        assertThat(seen().messages().getFirst().answer()).isEqualTo(PracticeAnswer.CANNOT);
    }

    @Test
    void what_to_cover_without_anything_asked_is_not_kept() {
        assertThat(new BackWords("Words", "", " ", LocalDate.EPOCH, "Cover", null, ""))
                .isEqualTo(BackWords.of("Words"));
        UUID id = send(BackWords.of("Words"));
        assertThatThrownBy(() -> jdbc.update("update referral_feedback set cover = 'x' where id = ?", id))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ck_referral_feedback_cover");
    }

    @Test
    void a_part_that_does_not_fit_a_page_is_refused() {
        BackWords tooLong = BackWords.of("x".repeat(BackWords.LONGEST + 1));

        assertThat(town.as(town.adviser, () -> feedback.send(new FeedbackForm(referral, tooLong))))
                .isEqualTo(new FeedbackResult.Unfit(FeedbackResult.Unfit.Reason.TOO_LONG));
    }

    @Test
    void a_consent_withdrawn_closes_message_letter_answer_and_steps() {
        UUID id = send(WORDS);
        town.doAs(town.adviser, () -> progress.closed(referral, EndReason.CLIENT_DECLINED));
        assertThat(seen().row().endReason()).isEqualTo(EndReason.CLIENT_DECLINED);

        jdbc.update(
                "update consent set withdrawn_at = now() where purpose = 'TELL_REFERRER' and client_id = (select client_id from referral where id = ?)",
                referral);

        SentReferral seen = seen();
        assertThat(seen.messages()).isEmpty();
        assertThat(seen.row().endReason()).isNull();
        assertThat(seen.row().isOpen()).isTrue();
        assertThat(seen.reached()).isNull();
        refused(town.practice, () -> sentReferrals.letter(referral, id));
        refused(town.practice, () -> sentReferrals.answer(referral, id, PracticeAnswer.LETTER_SENT));
        refused(town.practice, () -> sentReferrals.countSpared(referral, true));
        assertThat(town.as(town.adviser, () -> feedback.send(new FeedbackForm(referral, WORDS))))
                .isEqualTo(new FeedbackResult.NotAgreed());
    }

    @Test
    void a_letter_names_the_patient_and_a_chi_number_only_when_the_practice_sent_one() {
        UUID id = send(WORDS);
        assertThat(letter(id).chi()).isNull();
        jdbc.update("update client set chi = null where chi = '1203581238'");
        jdbc.update(
                "update client set chi = '1203581238' where id = (select client_id from referral where id = ?)",
                referral);
        assertThat(letter(id).chi()).isNull();

        jdbc.update("update referral set patient_chi = '1203581238' where id = ?", referral);

        assertThat(letter(id).chi()).isEqualTo("1203581238");
        assertThat(letter(id))
                .extracting(BackLetter::patientName, BackLetter::birthDate)
                .containsExactly("Ishbel Carr", LocalDate.of(1958, 3, 12));
        refused(town.otherPractice(), () -> sentReferrals.letter(referral, id));
    }

    @Test
    void whether_it_spared_an_appointment_is_said_once() {
        town.doAs(town.practice, () -> {
            sentReferrals.countSpared(referral, true);
            sentReferrals.countSpared(referral, false);
        });

        assertThat(seen().spared()).isTrue();
        refused(town.otherPractice(), () -> sentReferrals.countSpared(referral, true));
    }

    @Test
    void after_two_weeks_without_news_the_practice_is_told_that_it_goes_on() {
        assertThat(seen().row().isQuiet(Instant.now())).isFalse();

        jdbc.update("update referral_event set at = at - interval 15 day where referral_id = ?", referral);
        assertThat(seen().row().isQuiet(Instant.now())).isTrue();

        send(WORDS);
        assertThat(seen().row().isQuiet(Instant.now())).isFalse();
        assertThat(seen().row().isQuiet(Instant.now().plus(Duration.ofDays(14))))
                .isTrue();
    }

    private UUID send(BackWords words) {
        return ((FeedbackResult.Sent) town.as(town.adviser, () -> feedback.send(new FeedbackForm(referral, words))))
                .feedbackId();
    }

    private SentReferral seen() {
        return town.as(town.practice, () -> sentReferrals.open(referral));
    }

    private BackLetter letter(UUID message) {
        return town.as(town.practice, () -> sentReferrals.letter(referral, message));
    }

    private void refused(SignedIn person, Runnable work) {
        assertThatThrownBy(() -> town.doAs(person, work)).isInstanceOf(AccessDeniedException.class);
    }
}
