package scot.onward.referral.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.onward.referral.PracticeFunnel;
import scot.onward.referral.Stage;

class FunnelsTest {

    private static final Instant SENT = Instant.parse("2026-11-09T11:00:00Z");
    private static final Map<Stage, Instant> ONLY_SENT = Map.of(Stage.REFERRED, SENT);
    private static final Map<Stage, Instant> CONTACTED = Map.of(Stage.REFERRED, SENT, Stage.CONTACTED, day(2));

    @Test
    void whoever_attended_was_also_contacted_and_booked() {
        PracticeFunnel funnel = Funnels.of(List.of(Map.of(Stage.REFERRED, SENT, Stage.ATTENDED, day(9)), ONLY_SENT));

        assertThat(funnel.counts()).extracting(PracticeFunnel.Count::referrals).containsExactly(2, 1, 1, 1, 0, 0);
    }

    @Test
    void the_median_counts_whole_days_from_the_stage_before() {
        PracticeFunnel funnel = Funnels.of(List.of(
                Map.of(Stage.REFERRED, SENT, Stage.CONTACTED, day(1)),
                Map.of(Stage.REFERRED, SENT, Stage.CONTACTED, day(2)),
                Map.of(Stage.REFERRED, SENT, Stage.CONTACTED, day(9))));

        assertThat(funnel.counts().get(1).medianDays()).isEqualTo(2);
        assertThat(funnel.counts().get(2).medianDays()).isNull();
    }

    @Test
    void no_referrals_give_an_empty_funnel() {
        assertThat(Funnels.of(List.of()).sent()).isZero();
    }

    @Test
    void a_number_of_the_hub_is_hidden_where_taking_away_the_own_ones_leaves_a_few() {
        PracticeFunnel hub = Funnels.ofAll(times(20, CONTACTED), times(4, CONTACTED));

        assertThat(hub.counts().subList(0, 2))
                .extracting(PracticeFunnel.Count::referrals)
                .containsOnlyNulls();
    }

    @Test
    void a_number_of_the_hub_is_hidden_where_a_few_of_the_others_stayed_behind() {
        List<Map<Stage, Instant>> others = Stream.concat(times(10, CONTACTED).stream(), times(3, ONLY_SENT).stream())
                .toList();

        PracticeFunnel hub = Funnels.ofAll(times(7, CONTACTED), others);

        assertThat(hub.counts().subList(0, 2))
                .extracting(PracticeFunnel.Count::referrals)
                .containsExactly(20, null);
    }

    @Test
    void the_hub_shows_everybody_where_nobody_can_be_told_from_it() {
        PracticeFunnel hub = Funnels.ofAll(times(7, CONTACTED), times(5, CONTACTED));

        assertThat(hub.counts().get(1)).isEqualTo(new PracticeFunnel.Count(Stage.CONTACTED, 12, 2));
    }

    private static List<Map<Stage, Instant>> times(int times, Map<Stage, Instant> journey) {
        return Collections.nCopies(times, journey);
    }

    private static Instant day(int days) {
        return SENT.plusSeconds(days * 86_400L);
    }
}
