package scot.onward.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyWordTest {

    @ParameterizedTest
    @CsvSource({
        "CHANGE, CHANGE, true",
        "change, CHANGE, true",
        "'  Change. ', CHANGE, true",
        "'Change please, thank you!', CHANGE, true",
        "'Hi change', CHANGE, true",
        "'CHANGE I am ill', CHANGE, false",
        "TIME, TIME, true",
        "'time?', TIME, true",
        "'I will be there', OTHER, false",
        "'exchange', OTHER, false",
        "'', OTHER, false",
        "'thank you', OTHER, false",
        "'👍', OTHER, false",
    })
    void theWordThatOurMessagesTellThemToSendIsRead(String message, ReplyWord word, boolean all) {
        assertThat(ReplyWord.of(message)).isEqualTo(word);
        assertThat(ReplyWord.isAll(message)).isEqualTo(all);
    }
}
