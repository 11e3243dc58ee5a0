package scot.onward.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant TEN = Instant.parse("2031-03-05T10:00:00Z");

    @Test
    void triesSoonAtFirstThenEachHalfHourForFourHours() {
        List<Long> minutes = new ArrayList<>();
        Instant now = TEN;
        int tries = 1;
        for (Optional<Instant> next = Patience.after(tries, now, TEN, null);
                next.isPresent();
                next = Patience.after(++tries, now, TEN, null)) {
            now = next.get();
            minutes.add(Duration.between(TEN, now).toMinutes());
        }

        assertThat(minutes).containsExactly(1L, 3L, 8L, 18L, 38L, 68L, 98L, 128L, 158L, 188L, 218L);
    }

    @Test
    void givesUpWhileAPersonCanStillPhone() {
        Instant appointment = TEN.plus(Duration.ofMinutes(150));

        assertThat(Patience.after(3, TEN.plus(Duration.ofMinutes(25)), TEN, appointment))
                .contains(appointment.minus(Duration.ofHours(2)));
        assertThat(Patience.after(3, TEN.plus(Duration.ofMinutes(26)), TEN, appointment))
                .isEmpty();
    }

    @Test
    void handsOverAtOnceWhatIsAboutToHappen() {
        assertThat(Patience.after(1, TEN, TEN, TEN.plus(Duration.ofMinutes(45))))
                .isEmpty();
    }
}
