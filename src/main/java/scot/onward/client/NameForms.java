package scot.onward.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names are one name in other letters, and which are short for another, as {@code config/names.txt} says. */
final class NameForms {

    private static final String FILE = "/config/names.txt";

    /** The groups that a word belongs to, by their numbers. */
    private final Map<String, Set<Integer>> spelt = new HashMap<>();

    private final Map<String, Set<Integer>> shortened = new HashMap<>();
    private final Map<String, Set<Integer>> related = new HashMap<>();
    private final Map<Integer, String> letters = new HashMap<>();

    private NameForms(List<String> lines) {
        for (int number = 0; number < lines.size(); number++) {
            String[] line = lines.get(number).split(": ?", 2);
            switch (line[0]) {
                case "same" -> group(spelt, number, line[1]);
                case "short" -> group(shortened, number, line[1]);
                case "form" -> group(related, number, line[1]);
                case "letter" ->
                    letters.put(line[1].codePointAt(0), line[1].substring(1).strip());
                default -> throw new IllegalStateException("names.txt: cannot read \"" + line[0] + "\"");
            }
        }
        relateSpellings(shortened);
        relateSpellings(related);
    }

    /** The names that Onward comes with. */
    static NameForms standard() {
        try (InputStream in = NameForms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing");
            }
            return new NameForms(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The names cannot be read", e);
        }
    }

    private static void group(Map<String, Set<Integer>> groups, int number, String names) {
        NameWords.of(names)
                .forEach(name -> groups.computeIfAbsent(NameWords.key(name), key -> new HashSet<>())
                        .add(number));
    }

    /** What goes with one spelling of a name goes with each. */
    private void relateSpellings(Map<String, Set<Integer>> groups) {
        Map<Integer, Set<Integer>> ofSpelling = new HashMap<>();
        spelt.forEach((word, spellings) -> spellings.forEach(spelling -> ofSpelling
                .computeIfAbsent(spelling, key -> new HashSet<>())
                .addAll(groups.getOrDefault(word, Set.of()))));
        spelt.forEach((word, spellings) ->
                spellings.forEach(spelling -> groups.computeIfAbsent(word, key -> new HashSet<>())
                        .addAll(ofSpelling.getOrDefault(spelling, Set.of()))));
    }

    /** A word in our letters, as far as its own are known. */
    String inOurLetters(String word) {
        StringBuilder ours = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String known = letters.get(letter);
            if (known == null) {
                ours.appendCodePoint(letter);
            } else {
                ours.append(known);
            }
        });
        return ours.toString();
    }

    /** The same name in other letters, such as Mohammed and Muhammad. */
    boolean areSpeltAlike(String one, String other) {
        return meet(spelt, one, other);
    }

    /** One is short for the other or both for a third, in whatever letters each is written. */
    boolean isShortFor(String one, String other) {
        return meet(shortened, one, other);
    }

    /** Both come of one name that has become several, such as John and Ian. */
    boolean areRelated(String one, String other) {
        return meet(related, one, other);
    }

    private static boolean meet(Map<String, Set<Integer>> groups, String one, String other) {
        Set<Integer> others = groups.getOrDefault(other, Set.of());
        return groups.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
    }
}
