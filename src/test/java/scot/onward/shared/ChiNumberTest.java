package scot.onward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void readsAValidNumberAndHidesIt() {
        ChiNumber chi = ChiNumber.parse("010101 1237");
        assertThat(chi.masked()).isEqualTo("CHI hidden, ends 37");
        assertThat(chi).hasToString("CHI hidden, ends 37");
    }

    @ParameterizedTest
    @CsvSource({
        "0101201234,WRONG_CHECK_DIGIT",
        "3201201234,NO_SUCH_DATE",
        "010101123,NOT_TEN_DIGITS",
        "01010112376,NOT_TEN_DIGITS",
        "01010112a7,NOT_TEN_DIGITS"
    })
    void refusesEachKindOfMistakeForItsOwnReason(String typed, Unreadable.Reason reason) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ChiNumber.parse(typed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void theBirthDateIsTheLatestThatHasBeen() {
        assertThat(numberFor("010101", 123).birthDate(TODAY)).isEqualTo(LocalDate.of(2001, 1, 1));
        assertThat(numberFor("140567", 311).birthDate(TODAY)).isEqualTo(LocalDate.of(1967, 5, 14));
    }

    @Test
    void aBirthDateGivenThatIsAnotherIsNoticedWhateverTheCentury() {
        ChiNumber chi = ChiNumber.parse("0101011237");
        assertThat(chi.mismatches(LocalDate.of(2001, 1, 1))).isFalse();
        assertThat(chi.mismatches(LocalDate.of(1901, 1, 1))).isFalse();
        assertThat(chi.mismatches(LocalDate.of(2001, 1, 2))).isTrue();
        assertThat(chi.mismatches(LocalDate.of(2011, 1, 1))).isTrue();
    }

    @Property(tries = 500)
    void everySingleWrongDigitIsNoticed(
            @ForAll @IntRange(min = 0, max = 999) int serial,
            @ForAll @IntRange(min = 0, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String nine = "140567" + String.format("%03d", serial);
        Assume.that(ChiNumber.checkDigit(nine) < 10);
        char[] digits = (nine + ChiNumber.checkDigit(nine)).toCharArray();
        assertThat(new ChiNumber(new String(digits)).digits()).hasSize(10);
        digits[place] = (char) ('0' + (digits[place] - '0' + change) % 10);
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> new ChiNumber(new String(digits)));
    }

    private static ChiNumber numberFor(String date, int serial) {
        String nine = date + String.format("%03d", serial);
        return new ChiNumber(nine + ChiNumber.checkDigit(nine));
    }
}
