package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        assertThat(words(run, 0))
                .as("the histories come to every state")
                .containsExactlyInAnyOrderElementsOf(names(ReferralStatus.values()));
        assertThat(words(run, 1))
                .as("and to every next step")
                .containsExactlyInAnyOrderElementsOf(names(NextStep.values()));
    }

    @Test
    @Tag("soak")
    void nobody_is_lost_in_10_000_histories() {
        long seed = System.nanoTime();

        assertThat(histories.live(10_000, seed).neglected()).isEmpty();
    }

    private static Set<String> words(Histories.Run run, int place) {
        return run.reached().stream()
                .map(stand -> stand.split(" "))
                .filter(stand -> stand.length > place)
                .map(stand -> stand[place])
                .collect(Collectors.toSet());
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
