package scot.onward.triage.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import scot.onward.hub.ReferenceStamp;
import scot.onward.hub.Remembered;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.Answers;
import scot.onward.triage.Assessment;
import scot.onward.triage.ClockRule;
import scot.onward.triage.CountedDate;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.LetterKind;
import scot.onward.triage.LevelRule;
import scot.onward.triage.RuleBook;
import scot.onward.triage.RuleBookEdition;

/** The rule book with every version that people have started, whichever instance they did it at. */
@Component
@Primary
public class CurrentRuleBook implements RuleBook {

    private final RuleBookEdition shipped;
    private final Remembered<String, RuleBookEdition> edition;

    CurrentRuleBook(RuleBookEdition shipped, RuleStarts starts, ReferenceStamp stamp) {
        this.shipped = shipped;
        this.edition = stamp.remembered(book -> shipped.with(starts.counting()));
    }

    /** The book as it is now, which stays as it is. */
    public RuleBookEdition edition() {
        return edition.of("rulebook");
    }

    /** The book before anybody started anything. */
    public RuleBookEdition shipped() {
        return shipped;
    }

    @Override
    public List<ClockRule> clocks() {
        return edition().clocks();
    }

    /** No start changes them. */
    @Override
    public List<LevelRule> levelRules() {
        return shipped.levelRules();
    }

    @Override
    public List<LetterKind> letterKinds() {
        return edition().letterKinds();
    }

    @Override
    public Optional<ClockRule> clock(String id, LocalDate day) {
        return edition().clock(id, day);
    }

    @Override
    public CountedDate compute(String kindId, LetterFacts facts, LocalDate today, WorkingCalendar calendar) {
        return edition().compute(kindId, facts, today, calendar);
    }

    @Override
    public Assessment assess(Answers answers, WorkingCalendar calendar) {
        return edition().assess(answers, calendar);
    }
}
