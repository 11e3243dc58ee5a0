package scot.onward.triage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import scot.onward.shared.Answer;

/**
 * What was asked and answered. Begin with {@link #on} and add what is known; the rest was not asked, which is never
 * read as "no".
 *
 * @param given the answers that were given
 * @param letters the letters whose dates are known
 */
public record Answers(LocalDate today, Map<Question, Answer> given, List<Letter> letters) {

    public Answers {
        given = Map.copyOf(given);
        letters = List.copyOf(letters);
    }

    /** Nothing asked yet. */
    public static Answers on(LocalDate today) {
        return new Answers(today, Map.of(), List.of());
    }

    /** The same with one more answer. */
    public Answers with(Question question, Answer answer) {
        Map<Question, Answer> more = new EnumMap<>(Question.class);
        more.putAll(given);
        more.put(question, answer);
        return new Answers(today, more, letters);
    }

    /** The same with letters whose dates are known, so that there is a letter. */
    public Answers letters(List<Letter> known) {
        Answers same = new Answers(today, given, known);
        return known.isEmpty() ? same : same.with(Question.LETTER, Answer.YES);
    }

    Answer to(Question question) {
        return given.getOrDefault(question, Answer.NOT_ASKED);
    }
}
