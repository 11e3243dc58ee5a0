package scot.onward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({"g314bu,G31 4BU,G31", "G31,G31,G31", " g1 1aa ,G1 1AA,G1", "EC1A 1BB,EC1A 1BB,EC1A", "g 2 1,G21,G21"})
    void readsAnyCaseAndSpacing(String typed, String shown, String district) {
        assertThat(Postcode.parse(typed)).hasToString(shown);
        assertThat(Postcode.parse(typed).district()).isEqualTo(district);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Glasgow", "G31 4B", "31", "G31 4CI", "GGG1 1AA"})
    void refusesWhatIsNoPostcode(String typed) {
        assertThatThrownBy(() -> Postcode.parse(typed))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("G31");
    }
}
