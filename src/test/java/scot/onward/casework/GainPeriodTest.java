package scot.onward.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainPeriodTest {

    private static final long MOST = Gains.ABSURD_PENCE;

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,7390,384280",
        "FOUR_WEEKLY,29500,383500",
        "MONTHLY,10001,120012",
        "ANNUAL,500,500",
        "ONE_OFF,15000,15000"
    })
    void countsForOneYearByOneRule(GainPeriod period, long pence, long counts) {
        assertThat(period.counts(pence)).isEqualTo(counts);
    }

    @Property
    void countingIsExactToThePenny(@ForAll GainPeriod period, @ForAll @LongRange(min = 1, max = MOST) long pence) {
        BigInteger times = BigInteger.valueOf(period.counts(1));
        assertThat(BigInteger.valueOf(period.counts(pence)))
                .isEqualTo(BigInteger.valueOf(pence).multiply(times));
    }

    @Property
    void countingASumIsTheSumOfTheCounts(
            @ForAll GainPeriod period,
            @ForAll @LongRange(min = 1, max = MOST) long one,
            @ForAll @LongRange(min = 1, max = MOST) long other) {
        assertThat(period.counts(one + other)).isEqualTo(period.counts(one) + period.counts(other));
    }

    @Property(tries = 200)
    void orderAndGroupingNeverChangeATotal(
            @ForAll List<@LongRange(min = 1, max = MOST) Long> amounts, @ForAll GainPeriod period) {
        long inOrder = total(amounts, period);
        List<Long> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, new java.util.Random(7));
        int half = amounts.size() / 2;
        assertThat(total(shuffled, period)).isEqualTo(inOrder);
        assertThat(total(amounts.subList(0, half), period) + total(amounts.subList(half, amounts.size()), period))
                .isEqualTo(inOrder);
    }

    @Property
    void whatCountsIsNeverLessThanWhatCame(
            @ForAll GainPeriod period, @ForAll @LongRange(min = 1, max = MOST) long pence) {
        assertThat(period.counts(pence)).isGreaterThanOrEqualTo(pence);
    }

    @Test
    void anAmountBeyondAllMoneyIsRefusedRatherThanWrong() {
        assertThatThrownBy(() -> GainPeriod.WEEKLY.counts(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    private static long total(List<Long> amounts, GainPeriod period) {
        return amounts.stream().mapToLong(period::counts).reduce(0, Math::addExact);
    }
}
