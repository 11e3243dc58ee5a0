package scot.onward.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/** The words that lists use for headings, issues and answers, kept in {@code config/import-words.properties}. */
public final class ImportWords {

    private static final String FILE = "/config/import-words.properties";

    private final Map<String, ImportField> fields;
    private final Map<String, PresentingIssue> issues;
    private final Map<String, Answer> answers;

    private ImportWords(Properties words) {
        fields = meanings(words, "field", ImportField.class);
        issues = meanings(words, "issue", PresentingIssue.class);
        answers = meanings(words, "answer", Answer.class);
    }

    /** The words that Onward comes with. */
    public static ImportWords standard() {
        Properties words = new Properties();
        try (InputStream in = ImportWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The words of imported lists cannot be read", e);
        }
        return new ImportWords(words);
    }

    /** What a heading means, when it is a known one. */
    public Optional<ImportField> field(String heading) {
        return Optional.ofNullable(fields.get(key(heading)));
    }

    /** Yes, no or not asked; empty when the word is none of them. */
    public Optional<Answer> answer(String word) {
        return word.isBlank() ? Optional.of(Answer.NOT_ASKED) : Optional.ofNullable(answers.get(key(word)));
    }

    /**
     * The issues that a cell names, one or several between commas, semicolons, slashes, line breaks or "and"; empty when
     * any part of it is unknown.
     */
    public Set<PresentingIssue> issues(String text) {
        PresentingIssue whole = issues.get(key(text));
        if (whole != null) {
            return EnumSet.of(whole);
        }
        for (String separator : new String[] {"[;,/|\\n\\r+]", "&|\\band\\b"}) {
            String[] parts = text.split(separator);
            if (parts.length > 1) {
                return together(parts);
            }
        }
        return Set.of();
    }

    private Set<PresentingIssue> together(String[] parts) {
        Set<PresentingIssue> found = EnumSet.noneOf(PresentingIssue.class);
        for (String part : parts) {
            Set<PresentingIssue> named = issues(part);
            if (named.isEmpty() && !part.isBlank()) {
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
        return text.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}✓✔✗]+", " ")
                .strip();
    }
}
