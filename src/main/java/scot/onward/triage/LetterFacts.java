package scot.onward.triage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import scot.onward.shared.Answer;

/**
 * What is known about a letter. What makes a date later counts only when it is known, so that not asking never does.
 *
 * @param letterDate the date on the letter; for a visit, cut, eviction or hearing the day it happens
 * @param known the facts that were asked about
 * @param reasonsAskedOn the day on which written reasons were asked for, where it is known
 */
public record LetterFacts(LocalDate letterDate, Map<Fact, Answer> known, Optional<LocalDate> reasonsAskedOn) {

    public LetterFacts {
        known = Map.copyOf(known);
    }

    /** A letter of which only the date is known. */
    public static LetterFacts dated(LocalDate letterDate) {
        return new LetterFacts(letterDate, Map.of(), Optional.empty());
    }

    /** The same with one more fact. */
    public LetterFacts with(Fact fact, Answer answer) {
        Map<Fact, Answer> more = new EnumMap<>(Fact.class);
        more.putAll(known);
        more.put(fact, answer);
        return new LetterFacts(letterDate, more, reasonsAskedOn);
    }

    /** The same for reasons asked for on a day, which tells whether that was in time. */
    public LetterFacts reasonsAskedOn(LocalDate day) {
        return new LetterFacts(letterDate, known, Optional.of(day)).with(Fact.REASONS_ASKED, Answer.YES);
    }

    boolean isSo(Fact fact) {
        return known.get(fact) == Answer.YES;
    }

    boolean isNotSo(Fact fact) {
        return known.get(fact) == Answer.NO;
    }
}
