package scot.onward.message.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.onward.message.WordingField;

/**
 * A wording taken apart: words, fields in braces, and in square brackets what is left out when a field in it has nothing to
 * say.
 */
public final class Template {

    private static final Pattern PIECE = Pattern.compile("\\{([^{}\\[\\]]*)}|[\\[\\]{}]");
    private static final Pattern BLANK_BEFORE_COMMA = Pattern.compile(" +([,،，])");
    private static final Pattern SEVERAL_COMMAS = Pattern.compile("([,،，])(\\s*\\1)+");
    private static final Pattern SEVERAL_BLANKS = Pattern.compile(" {2,}");

    /** A piece of a wording. @param field null for words */
    private record Piece(
            String words, @org.jspecify.annotations.Nullable WordingField field, int optional) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<WordingField> always = new HashSet<>();
    private final Set<WordingField> sometimes = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean wellFormed = true;

    private Template(String text) {
        int optional = 0;
        int parts = 0;
        int read = 0;
        Matcher found = PIECE.matcher(text);
        while (found.find()) {
            words(text.substring(read, found.start()), optional);
            read = found.end();
            switch (found.group()) {
                case "[" -> {
                    wellFormed &= optional == 0;
                    optional = ++parts;
                }
                case "]" -> {
                    wellFormed &= optional > 0;
                    optional = 0;
                }
                case "{", "}" -> wellFormed = false;
                default -> field(found.group(1), optional);
            }
        }
        wellFormed &= optional == 0;
        words(text.substring(read), optional);
    }

    /** Takes a wording apart, whatever it looks like. */
    public static Template of(String text) {
        return new Template(text);
    }

    private void words(String words, int optional) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null, optional));
        }
    }

    private void field(String word, int optional) {
        WordingField.of(word.strip())
                .ifPresentOrElse(
                        field -> {
                            pieces.add(new Piece("", field, optional));
                            (optional == 0 ? always : sometimes).add(field);
                        },
                        () -> unknown.add(word));
    }

    /** Whether every brace and bracket is closed and none is inside another. */
    public boolean isWellFormed() {
        return wellFormed;
    }

    /** What stands in braces and is no field. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The fields outside optional parts. */
    public Set<WordingField> always() {
        return Set.copyOf(always);
    }

    /** The fields inside optional parts. */
    public Set<WordingField> sometimes() {
        return Set.copyOf(sometimes);
    }

    /** The words with these values; a field without one says nothing. */
    public String with(Map<WordingField, String> values) {
        Set<Integer> leftOut = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.optional() > 0
                    && piece.field() != null
                    && values.getOrDefault(piece.field(), "").isEmpty()) {
                leftOut.add(piece.optional());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (!leftOut.contains(piece.optional())) {
                text.append(piece.field() == null ? piece.words() : values.getOrDefault(piece.field(), ""));
            }
        }
        return smooth(text.toString());
    }

    /** A value may begin with a comma of its own: there is one, and no blank before it. */
    private static String smooth(String text) {
        String tight = BLANK_BEFORE_COMMA.matcher(text).replaceAll("$1");
        String once = SEVERAL_COMMAS.matcher(tight).replaceAll("$1");
        return SEVERAL_BLANKS.matcher(once).replaceAll(" ").strip();
    }
}
