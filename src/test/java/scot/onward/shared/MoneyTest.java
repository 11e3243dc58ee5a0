package scot.onward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1,980.50|198050",
                "1980.5|198050",
                "£ 38|3800",
                "73.90|7390",
                ".50|50",
                "12.|1200",
                "-£5|-500",
                "0|0"
            })
    void readsAmountsAsPeopleTypeThem(String typed, long pence) {
        assertThat(Money.parse(typed)).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|NOT_MONEY",
                "abc|NOT_MONEY",
                "1,98|NOT_MONEY",
                "1.2.3|NOT_MONEY",
                ".|NOT_MONEY",
                "5.123|FRACTION_OF_A_PENNY",
                "1000000000|TOO_LARGE"
            })
    void refusesWhatIsNoAmountWithItsReason(String typed, Unreadable.Reason reason) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Money.parse(typed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void showsWholePoundsOnScreenAndPenceInEntry() {
        assertThat(new Money(198000).format()).isEqualTo("£1,980");
        assertThat(new Money(198050).formatWithPence()).isEqualTo("£1,980.50");
        assertThat(new Money(-50).formatWithPence()).isEqualTo("−£0.50");
        assertThat(new Money(-40).format()).isEqualTo("£0");
    }

    @Test
    void aSumThatDoesNotFitIsRefusedNotWrapped() {
        Money most = new Money(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Property(tries = 500)
    void whatIsShownWithPenceIsReadBackTheSame(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pence) {
        assertThat(Money.parse(new Money(pence).formatWithPence())).isEqualTo(new Money(pence));
    }
}
