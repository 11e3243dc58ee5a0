package scot.onward.triage;

import java.util.List;

/** Open cases that keep dates which the rule book counted. Whoever keeps such dates implements it. */
public interface DatedCases {

    /** Which of them would have another date by another edition of the book, wherever they are. */
    List<DateChange> changes(RuleBook now, RuleBook then);

    /** Gives them the dates of the other edition, with an event each, in the caller's transaction. */
    void recount(List<DateChange> changes, RuleStart start);
}
