package scot.onward.referral.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.Town;

class ReferralCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate BORN = LocalDate.of(2001, 1, 1);
    private static final String CHI = "0101011237";

    @Test
    void name_birth_date_issue_phone_and_consent_are_enough() {
        assertThat(check(form("Margaret Tolland", BORN, "", "07700 900563", "")))
                .isEmpty();
    }

    @Test
    void the_chi_number_stands_for_the_birth_date() {
        assertThat(check(form("Margaret Tolland", null, "010 101 1237", "07700 900563", "")))
                .isEmpty();
        assertThat(check(form("Margaret Tolland", null, "", "07700 900563", "")))
                .containsExactly(Problem.BIRTH_DATE_OR_CHI_MISSING);
    }

    @Test
    void a_chi_number_with_another_birth_date_is_named() {
        assertThat(check(form("Margaret Tolland", BORN.plusDays(1), CHI, "07700 900563", "")))
                .containsExactly(Problem.CHI_OTHER_BIRTH_DATE);
    }

    @Test
    void a_chi_number_says_what_is_wrong_with_it() {
        assertThat(check(form("A B", BORN, "12345", "07700 900563", ""))).containsExactly(Problem.CHI_NOT_TEN_DIGITS);
        assertThat(check(form("A B", null, "12345", "07700 900563", ""))).containsExactly(Problem.CHI_NOT_TEN_DIGITS);
        assertThat(check(form("A B", BORN, "3201201234", "07700 900563", "")))
                .containsExactly(Problem.CHI_NO_SUCH_DATE);
        assertThat(check(form("A B", BORN, "0101201234", "07700 900563", "")))
                .containsExactly(Problem.CHI_WRONG_CHECK_DIGIT);
    }

    @Test
    void impossible_birth_dates_are_refused() {
        assertThat(check(form("A B", LocalDate.of(1899, 12, 31), "", "07700 900563", "")))
                .containsExactly(Problem.BIRTH_DATE_TOO_EARLY);
        assertThat(check(form("A B", LocalDate.of(1900, 1, 1), "", "07700 900563", "")))
                .isEmpty();
        assertThat(check(form("A B", LocalDate.of(2200, 1, 1), "", "07700 900563", "")))
                .containsExactly(Problem.BIRTH_DATE_IN_FUTURE);
    }

    @Test
    void a_long_note_an_empty_name_and_a_name_of_signs_are_refused() {
        assertThat(check(form("A B", BORN, "", "07700 900563", "n".repeat(10_000))))
                .containsExactly(Problem.NOTE_TOO_LONG);
        assertThat(check(form(" \u200b ", BORN, "", "07700 900563", ""))).isNotEmpty();
        assertThat(check(form("🌸🌸", BORN, "", "07700 900563", ""))).containsExactly(Problem.NAME_NO_LETTERS);
        assertThat(check(form("王", BORN, "", "+44 7700 900563", "🌸"))).isEmpty();
    }

    @Test
    void a_phone_number_has_digits() {
        assertThat(check(form("A B", BORN, "", "ring the shop", ""))).containsExactly(Problem.PHONE_UNREADABLE);
        assertThat(check(form("A B", BORN, "", "", ""))).containsExactly(Problem.PHONE_MISSING);
    }

    private static List<Problem> check(ReferralForm form) {
        return ReferralCheck.check(form, false, TODAY, false);
    }

    private static ReferralForm form(String name, @Nullable LocalDate born, String chi, String phone, String note) {
        ReferralForm said = Town.patient(name).with(new ReferralForm.Patient(null, name, born, chi, "", false));
        return Town.withNote(Town.withPhone(said, phone), note);
    }
}
