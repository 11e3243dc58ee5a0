package scot.onward.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;

class TypefacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Małgorzata Wójcik",
                "Ștefan Țurcanu",
                "Nguyễn Thị Hạnh",
                "Олена Шевченко",
                "Γιάννης",
                "أحمد حسن",
                "نسرین ہے ٹھیک",
                "王小明",
                "प्रिया शर्मा",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
                "ሰላም ትግርኛ",
                "שרה",
                "Նարեկ გიორგი",
                "สมชาย தமிழ் বাংলা",
                "Agnes 王小明, أحمد",
            })
    void aNameInAnyScriptHasAllItsLetters(String name) {
        assertThat(everyLetterDrawn(name, false)).isTrue();
        assertThat(everyLetterDrawn(name, true)).isTrue();
    }

    @Test
    void aSentenceOfOneScriptStaysInOneTypefaceSoThatItsLettersJoin() {
        assertThat(phrase("أحمد، موعدك يوم الثلاثاء 1 الساعة 11.15", false)).hasSize(1);
    }

    @Test
    void aLetterThatNobodyHasIsLeftToTheUsualTypeface() {
        assertThat(everyLetterDrawn("Agnes 𓀀", false)).isFalse();
        assertThat(phrase("Agnes 𓀀", false).getContent()).isEqualTo("Agnes 𓀀");
    }

    private static boolean everyLetterDrawn(String name, boolean bold) {
        return phrase(name, bold).stream()
                .map(Chunk.class::cast)
                .allMatch(chunk -> chunk.getContent()
                        .codePoints()
                        .allMatch(letter -> chunk.getFont().getBaseFont().charExists(letter)));
    }

    private static Phrase phrase(String name, boolean bold) {
        Phrase phrase = new Phrase();
        Typefaces.write(phrase, name, bold, 12);
        return phrase;
    }
}
