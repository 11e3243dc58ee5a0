package scot.onward.triage;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.internal.CurrentRuleBook;
import scot.onward.triage.internal.RuleStarts;

/** The rule book to read in and to try: it knows nobody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADVISER', 'MANAGER', 'ADMINISTRATOR')")
public class RuleShelf {

    private final CurrentRuleBook book;
    private final RuleStarts starts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RuleShelf(CurrentRuleBook book, RuleStarts starts, WorkingCalendar calendar, Clock clock) {
        this.book = book;
        this.starts = starts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The book as it is now. */
    public RuleBookEdition edition() {
        return book.edition();
    }

    /** What people decided on when versions begin, the latest first. */
    public List<DecidedStart> decisions() {
        return starts.all();
    }

    /** Whether this version has no date of its own, so that a person says when it begins. */
    public boolean isToBeStarted(ClockRule rule) {
        return book.shipped().clocks().stream()
                .anyMatch(clock ->
                        clock.isAnnounced() && clock.id().equals(rule.id()) && clock.version() == rule.version());
    }

    /** Counts from a letter as the referral page would. */
    public CountedDate tryLetter(String clockId, LetterFacts facts) {
        return book.compute(clockId, facts, HubTime.today(clock), calendar);
    }
}
