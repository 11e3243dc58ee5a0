package scot.onward.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingCheckTest {

    private static final List<String> REASONS = List.of("debt-", "court", "债务");

    @Test
    void aWordingThatSaysDayTimeAndPlaceIsFine() {
        assertThat(check("Hello {name}. Come on {day}, {time} {where}.[ Or here: {link}]"))
                .isEmpty();
    }

    @Test
    void whatTheMessageHasToSayMustNotBeOptional() {
        assertThat(check("Hello {name}. Come on {day}[, {time}] {where}."))
                .containsExactly(new WordingProblem.Missing(WordingField.TIME));
        assertThat(WordingCheck.of("Pick a time, {name}.", MessageKind.INVITATION, REASONS))
                .containsExactly(new WordingProblem.Missing(WordingField.LINK));
    }

    @Test
    void aFieldThatIsNoneIsNamed() {
        assertThat(check("{day} {time} {where} {surname}")).containsExactly(new WordingProblem.UnknownField("surname"));
        assertThat(check("{day} {time} {where} {old}")).containsExactly(new WordingProblem.UnknownField("old"));
    }

    @Test
    void whatNotEveryMessageHasStandsInAnOptionalPart() {
        assertThat(check("Your {service} time is {day} {time} {where}"))
                .containsExactly(new WordingProblem.NotOptional(WordingField.SERVICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{day} {time} {where} [or",
                "{day} {time} {where} or]",
                "{day} {time} {where} [a [b] c]",
                "{day} {time} {where} {"
            })
    void bracketsAreClosedAndNotNested(String text) {
        assertThat(check(text)).contains(new WordingProblem.Unclosed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Debts", "debt", "DEBT", "court", "indeed: debt-free", "关于债务的"})
    void noWordTellsTheReason(String word) {
        assertThat(check(word + " {day} {time} {where}"))
                .singleElement()
                .isInstanceOf(WordingProblem.TellsReason.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A courtesy reminder:", "indebted", "Courtyard"})
    void aWordThatOnlyLooksLikeOneIsFine(String words) {
        assertThat(check(words + " {day} {time} {where}")).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(check("  ")).containsExactly(new WordingProblem.Empty());
        assertThat(check("{day} {time} {where}" + "a".repeat(1000))).containsExactly(new WordingProblem.TooLong(1020));
    }

    private static List<WordingProblem> check(String text) {
        return WordingCheck.of(text, MessageKind.BOOKED, REASONS);
    }
}
