package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import scot.onward.DatabaseTest;

/** Whatever happens to a referral, it has an owner who can sign in, a next step and a day for it until a person ends it. */
class NobodyIsLostDatabaseTest extends DatabaseTest {

    private static final long SEED = 20261126L;

    @Autowired
    private Histories histories;

    @Test
    void nobody_is_lost_in_500_histories() {
        Histories.Run run = histories.live(500, SEED);

        assertThat(run.neglected()).isEmpty();
        assertThat(run.reached())
                .as("the histories come to every state and next step")
                .containsExactlyInAnyOrder(
                        "RECEIVED CALL");
    }

    @Test
    @Tag("soak")
    void nobody_is_lost_in_10_000_histories() {
        long seed = System.nanoTime();

        assertThat(histories.live(10_000, seed).neglected()).isEmpty();
    }
}
