package scot.onward.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IconsTest {

    @Test
    void theSpriteHoldsEveryIconAndNothingElse() throws IOException {
        String sprite = Files.readString(Path.of("frontend/icons/icons.svg"));
        var symbols = Pattern.compile("<symbol id=\"([^\"]+)\"").matcher(sprite).results();

        assertThat(symbols.map((MatchResult found) -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Icons.values()).map(Icons::symbol).toList());
    }
}
