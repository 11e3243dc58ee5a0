package scot.onward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");

    private final TimeSpan tenToEleven = TimeSpan.of(TEN, Duration.ofHours(1));

    @Test
    void spansThatOnlyTouchDoNotOverlapAndHaveNoGap() {
        TimeSpan elevenToTwelve = TimeSpan.of(tenToEleven.to(), Duration.ofHours(1));
        assertThat(tenToEleven.overlaps(elevenToTwelve)).isFalse();
        assertThat(tenToEleven.gap(elevenToTwelve)).isEmpty();
    }

    @Test
    void theStartIsInsideAndTheEndIsNot() {
        assertThat(tenToEleven.contains(tenToEleven.from())).isTrue();
        assertThat(tenToEleven.contains(tenToEleven.to())).isFalse();
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new TimeSpan(TEN, TEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void twoSpansEitherOverlapOrLeaveAGapOrTouch(
            @ForAll @IntRange(max = 50) int start,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 50) int otherStart,
            @ForAll @IntRange(min = 1, max = 20) int otherLength) {
        TimeSpan one = TimeSpan.of(TEN.plusSeconds(start), Duration.ofSeconds(length));
        TimeSpan other = TimeSpan.of(TEN.plusSeconds(otherStart), Duration.ofSeconds(otherLength));
        boolean touch = one.to().equals(other.from()) || other.to().equals(one.from());
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(other)).isEqualTo(one.intersection(other).isPresent());
        assertThat(one.gap(other)).isEqualTo(other.gap(one));
        assertThat(one.overlaps(other) || touch).isEqualTo(one.gap(other).isEmpty());
    }
}
