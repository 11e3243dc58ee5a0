package scot.onward.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import scot.onward.referral.Stage;
import scot.onward.report.Funnel;
import scot.onward.report.FunnelRow;

class FunnelArithmeticTest {

    private static final Instant START = Instant.parse("2026-04-01T09:00:00Z");

    @Test
    void countsEverybodyUpToTheFurthestStage() {
        Funnel funnel = FunnelArithmetic.funnel(List.of(
                journey("Parkhead", true, 0),
                journey("Parkhead", false, 0, 2, 3, 10),
                journey("Tollcross", true, 0, 4, 5, 20, 20, 40)));

        assertThat(funnel.steps()).extracting(Funnel.Step::people).containsExactly(3L, 2L, 2L, 2L, 1L, 1L);
        assertThat(funnel.at(Stage.ATTENDED).percentOfReferred()).isEqualTo(67);
        assertThat(funnel.at(Stage.CONTACTED).lost()).isEqualTo(1);
        assertThat(funnel.at(Stage.CONTACTED).lostStillOpen()).isEqualTo(1);
        assertThat(funnel.at(Stage.ENGAGED).lostStillOpen()).isZero();
    }

    @Test
    void aLaterStageImpliesTheOnesBeforeIt() {
        Funnel funnel = FunnelArithmetic.funnel(
                List.of(Journey.of("", "GP", true, START, null, null, START.plusSeconds(1), null, null)));

        assertThat(funnel.at(Stage.CONTACTED).people()).isEqualTo(1);
        assertThat(funnel.at(Stage.CONTACTED).medianWaitDays()).isEqualTo(-1);
        assertThat(funnel.at(Stage.ENGAGED).people()).isZero();
    }

    @Test
    void theWaitIsTheMedianOfWholeDays() {
        Funnel funnel = FunnelArithmetic.funnel(
                List.of(journey("", true, 0, 1), journey("", true, 0, 2), journey("", true, 0, 30)));

        assertThat(funnel.at(Stage.CONTACTED).medianWaitDays()).isEqualTo(2);
    }

    @Test
    void nobodyReferredIsAnEmptyFunnel() {
        assertThat(FunnelArithmetic.funnel(List.of()).isEmpty()).isTrue();
    }

    @Test
    void rowsComeTheLongestFirst() {
        List<FunnelRow> rows = FunnelArithmetic.rows(
                List.of(journey("A", true, 0), journey("B", true, 0), journey("B", true, 0, 1)), Journey::practice);

        assertThat(rows).extracting(FunnelRow::name).containsExactly("B", "A");
        assertThat(rows.getFirst().people()).containsExactly(2L, 1L, 0L, 0L, 0L, 0L);
    }

    private static Journey journey(String practice, boolean open, int... days) {
        @Nullable Instant[] at = new Instant[Stage.values().length];
        for (int i = 0; i < days.length; i++) {
            at[i] = START.plus(Duration.ofDays(days[i]));
        }
        return Journey.of(practice, "GP", open, at);
    }
}
