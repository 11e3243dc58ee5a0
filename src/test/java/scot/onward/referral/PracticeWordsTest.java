package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.onward.shared.ui.MessageCatalogue;

class PracticeWordsTest {

    @ParameterizedTest
    @EnumSource
    void each_end_has_words_for_the_referrer(EndReason reason) {
        assertThat(MessageCatalogue.text("practice.end." + reason)).doesNotContain("practice.end");
    }

    @ParameterizedTest
    @EnumSource
    void each_next_step_has_words_for_a_referrer_who_heard_nothing(NextStep step) {
        assertThat(MessageCatalogue.text("practice.quiet.next." + step, "Tue 1 Dec"))
                .contains("Tue 1 Dec")
                .doesNotContain("practice.quiet");
    }
}
