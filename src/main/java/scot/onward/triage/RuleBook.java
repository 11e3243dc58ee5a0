package scot.onward.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.onward.shared.WorkingCalendar;

/** The clocks and level rules in force: which letter starts which clock, and which rule sets which level. */
public interface RuleBook {

    /** Every version of every clock, in the order of the book. */
    List<ClockRule> clocks();

    /** The ordered rules of which the first that fires sets the level. */
    List<LevelRule> levelRules();

    /** The letters that people may be asked about, in the order of the book. */
    List<LetterKind> letterKinds();

    /** The letter kind of that id; empty for a clock that no letter starts, or an id of another book. */
    default Optional<LetterKind> letterKind(String id) {
        return letterKinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The version of a clock that holds for a letter of that date. */
    Optional<ClockRule> clock(String id, LocalDate day);

    /**
     * Counts from a letter, or from the start of any other clock that counts dates.
     *
     * @return the deadline, or why no date can be given
     */
    CountedDate compute(String kindId, LetterFacts facts, LocalDate today, WorkingCalendar calendar);

    /** The level that the ordered rules propose, and why. */
    Assessment assess(Answers answers, WorkingCalendar calendar);
}
