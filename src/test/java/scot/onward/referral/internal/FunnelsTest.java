package scot.onward.referral.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.onward.referral.EventKind;
import scot.onward.referral.PracticeFunnel;

class FunnelsTest {

    private static final Instant SENT = Instant.parse("2026-11-09T11:00:00Z");

    @Test
    void whoever_attended_was_also_contacted_and_booked() {
        PracticeFunnel funnel = Funnels.of(List.of(
                Map.of(EventKind.RECEIVED, SENT, EventKind.ATTENDED, day(9)), Map.of(EventKind.RECEIVED, SENT)));

        assertThat(funnel.stages()).extracting(PracticeFunnel.Stage::count).containsExactly(2, 1, 1, 1, 0);
    }

    @Test
    void the_median_counts_whole_days_from_the_stage_before() {
        PracticeFunnel funnel = Funnels.of(List.of(
                Map.of(EventKind.RECEIVED, SENT, EventKind.CONTACTED, day(1)),
                Map.of(EventKind.RECEIVED, SENT, EventKind.CONTACTED, day(2)),
                Map.of(EventKind.RECEIVED, SENT, EventKind.CONTACTED, day(9))));

        assertThat(funnel.stages().get(1).medianDays()).isEqualTo(2);
        assertThat(funnel.stages().get(2).medianDays()).isNull();
    }

    @Test
    void no_referrals_give_an_empty_funnel() {
        assertThat(Funnels.of(List.of()).sent()).isZero();
    }

    private static Instant day(int days) {
        return SENT.plusSeconds(days * 86_400L);
    }
}
