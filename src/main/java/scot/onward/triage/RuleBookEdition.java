package scot.onward.triage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.onward.shared.WorkingCalendar;

/** A rule book as it was written, never changed. Pure: the same question has the same answer. */
public final class RuleBookEdition implements RuleBook {

    private static final int OLDEST_LETTER_YEARS = 10;
    private static final int FARTHEST_EVENT_YEARS = 2;

    private final List<ClockRule> clocks;
    private final List<Choice> choices;
    private final List<LevelRule> levelRules;

    RuleBookEdition(List<ClockRule> clocks, List<Choice> choices, List<LevelRule> levelRules) {
        this.clocks = List.copyOf(clocks);
        this.choices = List.copyOf(choices);
        this.levelRules = List.copyOf(levelRules);
    }

    /** The same book with versions in force that it only announces; a start of anything else changes nothing. */
    public RuleBookEdition with(Collection<RuleStart> starts) {
        List<ClockRule> started = clocks.stream()
                .map(clock -> starts.stream()
                        .filter(clock::isStartedBy)
                        .findFirst()
                        .map(start -> clock.from(start.effectiveFrom()))
                        .orElse(clock))
                .toList();
        return new RuleBookEdition(started, choices, levelRules);
    }

    @Override
    public List<ClockRule> clocks() {
        return clocks;
    }

    /** Which clock counts instead of which, and when. */
    public List<Choice> choices() {
        return choices;
    }

    @Override
    public List<LevelRule> levelRules() {
        return levelRules;
    }

    @Override
    public List<LetterKind> letterKinds() {
        return clocks.stream()
                .filter(clock -> clock.effectiveFrom().isPresent())
                .flatMap(clock -> clock.letter().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<ClockRule> clock(String id, LocalDate day) {
        return versions(id, day).max(Comparator.comparingInt(ClockRule::version));
    }

    private Stream<ClockRule> versions(String id, LocalDate day) {
        return clocks.stream().filter(clock -> clock.id().equals(id) && clock.holdsFor(day));
    }

    @Override
    public CountedDate compute(String kindId, LetterFacts facts, LocalDate today, WorkingCalendar calendar) {
        Optional<Choice> choice =
                choices.stream().filter(each -> each.isCalledFor(kindId, facts)).findFirst();
        Optional<ClockRule> rule = clock(choice.map(Choice::insteadId).orElse(kindId), facts.letterDate());
        if (rule.filter(clock -> clock.period().unit().countsDates()).isEmpty()) {
            return new DateRefused(Wording.text("triage.refused.no-rule"));
        }
        ClockRule clock = rule.get();
        return refusal(clock, facts.letterDate(), today)
                .<CountedDate>map(DateRefused::new)
                .orElseGet(
                        () -> new DateCounting(clock, before(clock, facts), choice, facts, today, calendar).deadline());
    }

    /** The version that this one superseded, which goes on holding until this one's first day. */
    private Optional<ClockRule> before(ClockRule clock, LetterFacts facts) {
        return versions(clock.id(), facts.letterDate())
                .filter(each -> each.version() < clock.version())
                .max(Comparator.comparingInt(ClockRule::version));
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

    @Override
    public Assessment assess(Answers answers, WorkingCalendar calendar) {
        return new LevelRules(answers, this, calendar).assess(levelRules);
    }
}
