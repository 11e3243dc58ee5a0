package scot.onward.message;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.onward.message.internal.Template;

/** What a wording must keep to before anybody is written to with it. */
final class WordingCheck {

    static final int MOST_CHARACTERS = 1000;

    private WordingCheck() {}

    /** What speaks against a wording; nothing when it can be used. @param reasons words, or beginnings with a hyphen, that tell one */
    static List<WordingProblem> of(String text, MessageKind kind, List<String> reasons) {
        if (text.isBlank()) {
            return List.of(new WordingProblem.Empty());
        }
        List<WordingProblem> problems = new ArrayList<>();
        Template template = Template.of(text);
        if (text.length() > MOST_CHARACTERS) {
            problems.add(new WordingProblem.TooLong(text.length()));
        }
        if (!template.isWellFormed()) {
            problems.add(new WordingProblem.Unclosed());
        }
        template.unknown().forEach(word -> problems.add(new WordingProblem.UnknownField(word)));
        Set<WordingField> said = WordingField.of(kind);
        Set<WordingField> used = EnumSet.noneOf(WordingField.class);
        used.addAll(template.always());
        used.addAll(template.sometimes());
        used.stream()
                .filter(field -> !said.contains(field))
                .forEach(field -> problems.add(new WordingProblem.UnknownField(field.word())));
        WordingField.neededBy(kind).stream()
                .filter(field -> !template.always().contains(field))
                .forEach(field -> problems.add(new WordingProblem.Missing(field)));
        template.always().stream()
                .filter(field -> said.contains(field) && field.mayBeEmpty(kind))
                .forEach(field -> problems.add(new WordingProblem.NotOptional(field)));
        reasons(text, reasons).forEach(word -> problems.add(new WordingProblem.TellsReason(word)));
        return problems;
    }

    /** The words of the text that tell a reason. Where a script has no blanks between words, they are looked for anywhere. */
    private static List<String> reasons(String text, List<String> reasons) {
        List<String> found = new ArrayList<>();
        for (String reason : reasons) {
            Matcher word = pattern(reason).matcher(text);
            if (word.find()) {
                found.add(word.group());
            }
        }
        return found;
    }

    private static Pattern pattern(String reason) {
        boolean beginning = reason.endsWith("-");
        String words = Pattern.quote(beginning ? reason.substring(0, reason.length() - 1) : reason);
        String whole = Character.isIdeographic(reason.codePointAt(0))
                ? words
                : "(?<![\\p{L}\\p{N}{])" + words + (beginning ? "\\p{L}*" : "(?![\\p{L}\\p{N}])");
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
