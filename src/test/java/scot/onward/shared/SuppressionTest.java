package scot.onward.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void hidesOneToFourAndShowsNought() {
        assertThat(Suppression.alone(0)).hasValue(0);
        assertThat(Suppression.alone(1)).isEmpty();
        assertThat(Suppression.alone(4)).isEmpty();
        assertThat(Suppression.alone(5)).hasValue(5);
    }

    @Test
    void hidesTheSmallestOtherWhereOneCouldBeSubtracted() {
        assertThat(Suppression.row(List.of(40L, 3L, 12L)))
                .isEqualTo(new Suppression.Shown(
                        List.of(OptionalLong.of(40), OptionalLong.empty(), OptionalLong.empty()), OptionalLong.of(55)));
    }

    @Test
    void hidesAThirdWhereTwoTogetherAreStillFew() {
        assertThat(Suppression.row(List.of(40L, 1L, 2L, 9L)).parts())
                .containsExactly(OptionalLong.of(40), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    @Test
    void showsEverythingWhereNothingIsSmall() {
        assertThat(Suppression.row(List.of(40L, 0L, 5L)).parts())
                .containsExactly(OptionalLong.of(40), OptionalLong.of(0), OptionalLong.of(5));
    }

    @Test
    void hidesAStageThatDiffersBySoFewThatItTells() {
        assertThat(Suppression.falling(List.of(100L, 98L, 90L, 90L, 87L, 3L)))
                .containsExactly(
                        OptionalLong.of(100),
                        OptionalLong.empty(),
                        OptionalLong.of(90),
                        OptionalLong.of(90),
                        OptionalLong.empty(),
                        OptionalLong.empty());
    }

    @Property
    void neverShowsASmallCount(@ForAll("counts") List<Long> counts) {
        var shown = Suppression.row(counts);

        assertThat(LongStream.concat(values(shown.parts()), shown.total().stream()))
                .noneMatch(count -> count > 0 && count < Suppression.SMALLEST);
    }

    @Property
    void showsOnlyWhatIsTrue(@ForAll("counts") List<Long> counts) {
        var shown = Suppression.row(counts);

        for (int i = 0; i < counts.size(); i++) {
            long real = counts.get(i);
            shown.parts().get(i).ifPresent(count -> assertThat(count).isEqualTo(real));
        }
        shown.total().ifPresent(total -> assertThat(total).isEqualTo(sum(counts)));
    }

    @Property
    void everyHiddenPartCouldBeSomethingElse(@ForAll("counts") List<Long> counts) {
        var shown = Suppression.row(counts);
        long hidden = shown.parts().stream().filter(OptionalLong::isEmpty).count();

        if (hidden > 0 && shown.total().isPresent()) {
            long together = shown.total().getAsLong() - values(shown.parts()).sum();
            assertThat(hidden).isGreaterThanOrEqualTo(2);
            assertThat(together).isGreaterThanOrEqualTo(Suppression.SMALLEST).isGreaterThan(hidden);
        }
    }

    @Property
    void noDifferenceBetweenTwoStagesIsSmall(@ForAll("counts") List<Long> counts) {
        List<Long> falling = counts.stream().sorted(Comparator.reverseOrder()).toList();
        long[] shown = values(Suppression.falling(falling)).toArray();

        for (long one : shown) {
            assertThat(LongStream.of(shown).map(other -> Math.abs(one - other)))
                    .noneMatch(difference -> difference > 0 && difference < Suppression.SMALLEST);
        }
    }

    @Provide
    Arbitrary<List<Long>> counts() {
        return Arbitraries.longs().between(0, 12).list().ofMinSize(1).ofMaxSize(9);
    }

    private static LongStream values(List<OptionalLong> counts) {
        return counts.stream().flatMapToLong(OptionalLong::stream);
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
