package scot.onward.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;
import scot.onward.triage.LetterKind;

/** The words that lists use for headings, issues and answers, kept in {@code config/import-words.properties}. */
public final class ImportWords {

    private static final String FILE = "/config/import-words.properties";
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}✓✔✗]+");
    private static final List<Pattern> BETWEEN_MEANINGS =
            List.of(Pattern.compile("[;,/|\\n\\r+]"), Pattern.compile("&|\\band\\b"));

    private final Map<String, ImportField> fields;
    private final Map<String, PresentingIssue> issues;
    private final Map<String, AccessNeed> needs;
    private final Map<String, Answer> answers;
    private final Map<String, String> letters = new HashMap<>();

    private ImportWords(Properties words, List<LetterKind> letterKinds) {
        fields = meanings(words, "field", ImportField.class);
        issues = meanings(words, "issue", PresentingIssue.class);
        needs = meanings(words, "need", AccessNeed.class);
        answers = meanings(words, "answer", Answer.class);
        for (LetterKind kind : letterKinds) {
            Stream.of(kind.id(), kind.label(), kind.about(), kind.sender())
                    .forEach(word -> letters.putIfAbsent(key(word), kind.id()));
        }
    }

    /** The words that Onward comes with, and the letters that the rule book knows. */
    public static ImportWords standard(List<LetterKind> letterKinds) {
        Properties words = new Properties();
        try (InputStream in = ImportWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The words of imported lists cannot be read", e);
        }
        return new ImportWords(words, letterKinds);
    }

    /** What a heading means, when it is a known one. */
    public Optional<ImportField> field(String heading) {
        return Optional.ofNullable(fields.get(key(heading)));
    }

    /** Yes, no or not asked; empty when the word is none of them. */
    public Optional<Answer> answer(String word) {
        return word.isBlank() ? Optional.of(Answer.NOT_ASKED) : Optional.ofNullable(answers.get(key(word)));
    }

    /** The kind of letter that a label, a sender or a subject of the rule book means; of several the first. */
    public Optional<String> letter(String word) {
        return Optional.ofNullable(letters.get(key(word)));
    }

    /** The issues that a cell names; empty when any part of it is unknown. */
    public Set<PresentingIssue> issues(String text) {
        return meant(text, issues);
    }

    /** The access needs that a cell names; empty when any part of it is unknown. */
    public Set<AccessNeed> needs(String text) {
        return meant(text, needs);
    }

    /** One or several, between commas, semicolons, slashes, line breaks or "and". */
    private static <E> Set<E> meant(String text, Map<String, E> meanings) {
        E whole = meanings.get(key(text));
        if (whole != null) {
            return Set.of(whole);
        }
        for (Pattern separator : BETWEEN_MEANINGS) {
            List<String> parts = separator
                    .splitAsStream(text)
                    .filter(part -> !part.isBlank())
                    .toList();
            if (parts.size() > 1) {
                return together(parts, meanings);
            }
        }
        return Set.of();
    }

    private static <E> Set<E> together(List<String> parts, Map<String, E> meanings) {
        Set<E> found = new HashSet<>();
        for (String part : parts) {
            Set<E> named = meant(part, meanings);
            if (named.isEmpty()) {
                return Set.of();
            }
            found.addAll(named);
        }
        return found;
    }

    private static <E extends Enum<E>> Map<String, E> meanings(Properties words, String kind, Class<E> type) {
        Map<String, E> meanings = new HashMap<>();
        for (E meaning : type.getEnumConstants()) {
            Arrays.stream(words.getProperty(kind + "." + meaning.name(), "").split(","))
                    .map(ImportWords::key)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> meanings.put(word, meaning));
        }
        return meanings;
    }

    /** Small letters, digits and ticks; everything else parts words. */
    private static String key(String text) {
        String joined = APOSTROPHES.matcher(text.toLowerCase(Locale.UK)).replaceAll("");
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    }
}
