package scot.onward.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the message catalogue and the sources together. A key counts as used when it stands in the sources as a string
 * literal, when a literal ending in a dot begins it ({@code "shell.help.role." + …}), or when it is the word of an enum
 * constant ({@code word.<EnumName>.<CONSTANT>}).
 */
class MessageCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|\\btext|title\\s*=|[?:])\\s*\\(?\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*(?=[,):])");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{([^;}]*)");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s*([A-Z][A-Z0-9_]*)\\s*(?:\\(|,|$|;|\\{)");

    private final String code = code().replaceAll("(?s)\"\"\".*?\"\"\"", "");
    private final Set<String> literals =
            LITERAL.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
    private final Map<String, Set<String>> enums = enums();

    @Test
    void everyKeyThatTheCodeAsksForIsThere() {
        Set<String> asked = ASKED.matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeIf(key -> key.endsWith("."));

        assertThat(MessageCatalogue.keys()).containsAll(asked);
    }

    @Test
    void everyKeyIsUsed() {
        List<String> prefixes = literals.stream()
                .filter(literal -> literal.matches("[a-z][\\w.-]*\\."))
                .toList();

        List<String> unused = MessageCatalogue.keys().stream()
                .filter(key -> !key.startsWith("word."))
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void anEnumWithWordsHasAWordForEachConstantAndNoOther() {
        Map<String, Set<String>> words = MessageCatalogue.keys().stream()
                .filter(key -> key.startsWith("word."))
                .map(key -> key.split("\\."))
                .collect(Collectors.groupingBy(
                        parts -> parts[1],
                        Collectors.mapping(parts -> parts[2], Collectors.toCollection(TreeSet::new))));

        words.forEach((name, constants) ->
                assertThat(constants).as("words of the enum %s", name).isEqualTo(enums.getOrDefault(name, Set.of())));
    }

    @Test
    void aTextWithArgumentsFollowsTheRulesOfMessageFormat() {
        assertThat(MessageCatalogue.text("shared.dates.days", 1L)).isEqualTo("1 day");
        assertThat(MessageCatalogue.text("shared.dates.days", 12L)).isEqualTo("12 days");
    }

    @Test
    void aMissingKeyIsShownBetweenBraces() {
        assertThat(MessageCatalogue.text(String.join(".", "no", "such", "key"))).isEqualTo("{no.such.key}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "ur", "ro", "zh"})
    void eachLanguageOfClientsPagesHasTheSameTextsWithTheSameGaps(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Set<String> pages = MessageCatalogue.keys().stream()
                .filter(key -> key.startsWith("page."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(MessageCatalogue.keys(locale))).isEqualTo(pages);
        assertThat(pages)
                .allSatisfy(key -> assertThat(gaps(MessageCatalogue.text(locale, key)))
                        .as(key)
                        .isEqualTo(gaps(MessageCatalogue.text(key))));
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> enums() {
        return ENUM.matcher(code.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), MessageCatalogueTest::constants, (first, second) -> first));
    }

    private static Set<String> constants(MatchResult found) {
        String body = found.group(2).replaceAll("//.*", "");
        return CONSTANT.matcher(body.replace(",", ",\n"))
                .results()
                .map(constant -> constant.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageCatalogueTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
