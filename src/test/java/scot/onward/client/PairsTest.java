package scot.onward.client;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * How well the rules tell whether two descriptions are of one person, measured over {@code client/pairs.csv}. The figures stand in
 * {@code matching.md}: this fails when they are not what is measured, and whenever a certain one is wrong.
 */
class PairsTest {

    private static final Path STATED = Path.of("src/site/markdown/matching.md");
    private static final double LEAST_FOUND = 0.94;
    private static final double LEAST_CERTAIN = 0.24;

    private final NameComparison names = new NameComparison();
    private final List<Pair> pairs = read();

    @Test
    void a_certain_one_never_joins_two_people() {
        List<Pair> different = pairs.stream().filter(pair -> !pair.areOne()).toList();

        assertThat(different)
                .hasSizeGreaterThan(150)
                .filteredOn(this::isCertain)
                .isEmpty();
    }

    @Test
    void nearly_all_who_are_one_person_are_found() {
        List<Pair> same = pairs.stream().filter(Pair::areOne).toList();

        assertThat(same).hasSizeGreaterThan(200);
        assertThat(share(same, pair -> rule(pair).isPresent())).isGreaterThanOrEqualTo(LEAST_FOUND);
        assertThat(share(same, this::isCertain)).isGreaterThanOrEqualTo(LEAST_CERTAIN);
    }

    @Test
    void the_figures_that_are_stated_are_those_that_are_measured() throws IOException {
        Map<String, List<Pair>> kinds = pairs.stream()
                .collect(groupingBy(
                        pair -> pair.kind() + " | " + (pair.areOne() ? "one" : "two"), LinkedHashMap::new, toList()));

        assertThat(Files.readAllLines(STATED).stream().filter(line -> line.endsWith(" |") && line.matches(".*\\d.*")))
                .containsExactlyElementsOf(kinds.entrySet().stream()
                        .map(kind -> row(kind.getKey(), kind.getValue()))
                        .toList());
    }

    private String row(String kind, List<Pair> of) {
        long certain = of.stream().filter(this::isCertain).count();
        long none = of.stream().filter(pair -> rule(pair).isEmpty()).count();
        return "| %s | %d | %d | %d | %d |".formatted(kind, of.size(), certain, of.size() - certain - none, none);
    }

    private Optional<LikenessRule> rule(Pair pair) {
        return LikenessRule.of(Likeness.of(
                names.compare(pair.said().name(), pair.known().name(), pair.called()), pair.said(), pair.known()));
    }

    private boolean isCertain(Pair pair) {
        return rule(pair).filter(LikenessRule::isCertain).isPresent();
    }

    private static double share(List<Pair> pairs, java.util.function.Predicate<Pair> which) {
        return (double) pairs.stream().filter(which).count() / pairs.size();
    }

    private record Pair(
            String kind,
            boolean areOne,
            Person known,
            @Nullable String called,
            Person said) {}

    private static List<Pair> read() {
        try {
            return new ClassPathResource("client/pairs.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> pair(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Pair pair(String[] cells) {
        return new Pair(
                cells[0],
                cells[1].equals("same"),
                person(cells[2], cells[4], cells[5], cells[6], cells[7]),
                orNull(cells[3]),
                person(cells[8], cells[9], cells[10], cells[11], cells[12]));
    }

    private static Person person(String name, String born, String chi, String postcode, String phone) {
        return new Person(
                name, born.isEmpty() ? null : LocalDate.parse(born), orNull(chi), orNull(postcode), orNull(phone));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
