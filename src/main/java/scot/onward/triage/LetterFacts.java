package scot.onward.triage;

import java.time.LocalDate;
import scot.onward.shared.Answer;

/**
 * What is known about a letter. An extension is counted only on a yes, so that not asking never makes a date later.
 *
 * @param letterDate the date on the letter; for a visit, cut, eviction or hearing the day it happens
 * @param byPost whether it came by post or e-mail
 * @param reasonsAsked whether written reasons were asked for in time
 */
public record LetterFacts(LocalDate letterDate, Answer byPost, Answer reasonsAsked) {

    /** A letter of which only the date is known. */
    public static LetterFacts dated(LocalDate letterDate) {
        return new LetterFacts(letterDate, Answer.NOT_ASKED, Answer.NOT_ASKED);
    }

    boolean is(Extension.Fact fact) {
        return switch (fact) {
            case BY_POST -> byPost == Answer.YES;
            case REASONS_ASKED -> reasonsAsked == Answer.YES;
        };
    }
}
