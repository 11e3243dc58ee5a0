package scot.onward.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextPartsPropertyTest {

    @Example
    void theLimitsAreThoseOfTheStandard() {
        assertThat(count("a", 160)).isEqualTo(1);
        assertThat(count("a", 161)).isEqualTo(2);
        assertThat(count("a", 306)).isEqualTo(2);
        assertThat(count("a", 307)).isEqualTo(3);
        assertThat(count("ł", 70)).isEqualTo(1);
        assertThat(count("ł", 71)).isEqualTo(2);
        assertThat(count("ł", 134)).isEqualTo(2);
        assertThat(count("ł", 135)).isEqualTo(3);
        assertThat(count("€", 80)).isEqualTo(1);
        assertThat(count("€", 81)).isEqualTo(2);
        assertThat(TextParts.of("").count()).isEqualTo(1);
    }

    @Example
    void aCharacterOfTwoIsNotTornApart() {
        assertThat(TextParts.of("a".repeat(152) + "€" + "a".repeat(152)).count())
                .as("the euro sign begins the second, which leaves one place fewer than it needs")
                .isEqualTo(3);
        assertThat(TextParts.of("😀".repeat(35)).count()).isEqualTo(1);
        assertThat(TextParts.of("😀".repeat(36)).count()).isEqualTo(2);
        assertThat(TextParts.of("😀".repeat(67)).count())
                .as("33 fit into 67 places, not 33 and a half")
                .isEqualTo(3);
    }

    @Property
    void eachPartHoldsNoMoreThanItMay(@ForAll("texts") String text) {
        TextParts parts = TextParts.of(text);
        int most = parts.basicAlphabet() ? (parts.count() == 1 ? 160 : 153) : (parts.count() == 1 ? 70 : 67);

        assertThat(parts.characters()).isLessThanOrEqualTo(parts.count() * most);
        assertThat(parts.count() == 1 || parts.characters() > (parts.count() - 1) * (most - 1))
                .as("no part is begun before the one before is full, but for half a character")
                .isTrue();
    }

    @Property
    void moreWordsNeverTakeFewerParts(@ForAll("texts") String text, @ForAll("texts") String more) {
        assertThat(TextParts.of(text + more).count())
                .isGreaterThanOrEqualTo(TextParts.of(text).count());
    }

    @Property
    void oneCharacterOutsideTheAlphabetMakesAllOfThemWide(@ForAll @IntRange(min = 0, max = 400) int length) {
        assertThat(TextParts.of("a".repeat(length) + "ł").characters()).isEqualTo(length + 1);
        assertThat(TextParts.of("a".repeat(length) + "ł").basicAlphabet()).isFalse();
        assertThat(TextParts.of("a".repeat(length)).basicAlphabet()).isTrue();
    }

    @Property
    void plainPunctuationNeverTakesMoreParts(@ForAll("texts") String text) {
        String plain = TextParts.plain(text);

        assertThat(TextParts.of(plain).count())
                .isLessThanOrEqualTo(TextParts.of(text).count());
        assertThat(TextParts.plain(plain)).isEqualTo(plain);
    }

    @Example
    void punctuationAloneIsMadePlainAndOtherScriptsAreLeftAsTheyAre() {
        assertThat(TextParts.plain("Can’t “make” it – no…")).isEqualTo("Can't \"make\" it - no...");
        assertThat(TextParts.plain("Nie możesz – przyjść?")).isEqualTo("Nie możesz – przyjść?");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abcXYZ 0189@£é.,?!'\"").ofMaxLength(400),
                Arbitraries.strings().withChars("abc€[]{}^~|\\").ofMaxLength(400),
                Arbitraries.strings().withChars("abc’“–…€").ofMaxLength(400),
                Arbitraries.strings().withChars("ąłę مر时间abc").ofMaxLength(400),
                Arbitraries.of("a", "€", "😀", "ł").list().ofMaxSize(200).map(list -> String.join("", list)));
    }

    private static int count(String character, int times) {
        return TextParts.of(character.repeat(times)).count();
    }
}
