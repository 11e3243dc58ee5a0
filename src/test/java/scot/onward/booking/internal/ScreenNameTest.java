package scot.onward.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenNameTest {

    private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Jean Rafferty, Jean R.",
        "Mary-Ann Logue, Mary-Ann L.",
        "Mohammed Al Hussain, Mohammed H.",
        "Zofia, Zofia",
        "محمد حسين, محمد ح."
    })
    void a_full_room_reads_a_first_name_and_an_initial(String name, String shown) {
        assertThat(ScreenName.of(name)).isEqualTo(shown);
    }

    @Test
    void lateness_is_said_from_ten_minutes_in_steps_of_five() {
        assertThat(late(9)).isZero();
        assertThat(late(10)).isEqualTo(10);
        assertThat(late(19)).isEqualTo(15);
        assertThat(late(-30)).isZero();
    }

    @Test
    void an_adviser_runs_as_late_as_the_session_that_is_on_began() {
        Instant began = TEN.plus(Duration.ofMinutes(20));

        assertThat(Lateness.minutes(List.of(new Lateness.Open(TEN, began)), TEN.plus(Duration.ofMinutes(50))))
                .isEqualTo(20);
    }

    private static int late(int minutes) {
        return Lateness.minutes(List.of(new Lateness.Open(TEN, null)), TEN.plus(Duration.ofMinutes(minutes)));
    }
}
