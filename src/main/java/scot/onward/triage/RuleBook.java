package scot.onward.triage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scot.onward.shared.WorkingCalendar;

/** The clocks and level rules in force, loaded once and never changed. Pure: the same question has the same answer. */
public final class RuleBook {

    private static final int OLDEST_LETTER_YEARS = 10;
    private static final int FARTHEST_EVENT_YEARS = 2;

    private final List<ClockRule> clocks;
    private final List<LevelRule> levelRules;

    RuleBook(List<ClockRule> clocks, List<LevelRule> levelRules) {
        this.clocks = List.copyOf(clocks);
        this.levelRules = List.copyOf(levelRules);
    }

    /** Every version of every clock, in the order of the book. */
    public List<ClockRule> clocks() {
        return clocks;
    }

    /** The ordered rules of which the first that fires sets the level. */
    public List<LevelRule> levelRules() {
        return levelRules;
    }

    /** The letters that people may be asked about, in the order of the book. */
    public List<LetterKind> letterKinds() {
        return clocks.stream()
                .filter(clock -> clock.effectiveFrom().isPresent())
                .flatMap(clock -> clock.letter().stream())
                .distinct()
                .toList();
    }

    /** The letter kind of that id; empty for a clock that no letter starts, or an id of another book. */
    public Optional<LetterKind> letterKind(String id) {
        return letterKinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The version of a clock that holds for a letter of that date. */
    public Optional<ClockRule> clock(String id, LocalDate day) {
        return clocks.stream()
                .filter(clock -> clock.id().equals(id) && clock.holdsFor(day))
                .max(Comparator.comparingInt(ClockRule::version));
    }

    /**
     * Counts from a letter, or from the start of any other clock that counts dates.
     *
     * @return the deadline, or why no date can be given
     */
    public CountedDate compute(String kindId, LetterFacts facts, LocalDate today, WorkingCalendar calendar) {
        Optional<ClockRule> rule = clock(kindId, facts.letterDate());
        if (rule.filter(clock -> clock.period().unit().countsDates()).isEmpty()) {
            return new DateRefused(Wording.text("triage.refused.no-rule"));
        }
        ClockRule clock = rule.get();
        return refusal(clock, facts.letterDate(), today)
                .<CountedDate>map(DateRefused::new)
                .orElseGet(() -> new DateCounting(clock, facts, today, calendar).deadline());
    }

    private static Optional<String> refusal(ClockRule clock, LocalDate date, LocalDate today) {
        String day = Wording.day(date, today);
        if (date.isBefore(today.minusYears(OLDEST_LETTER_YEARS))) {
            return Optional.of(Wording.text("triage.refused.too-old", day, OLDEST_LETTER_YEARS));
        }
        boolean event = clock.start() == ClockStart.DAY_ITSELF || clock.start() == ClockStart.BEFORE_THE_DAY;
        if (event && date.isAfter(today.plusYears(FARTHEST_EVENT_YEARS))) {
            return Optional.of(Wording.text("triage.refused.too-far", day, FARTHEST_EVENT_YEARS));
        }
        return !event && date.isAfter(today)
                ? Optional.of(Wording.text("triage.refused.after-today", day))
                : Optional.empty();
    }

    /** The level that the ordered rules propose, and why. */
    public Assessment assess(Answers answers, WorkingCalendar calendar) {
        return new LevelRules(answers, this, calendar).assess(levelRules);
    }
}
