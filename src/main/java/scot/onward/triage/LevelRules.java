package scot.onward.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.RuleOutcome.Outcome;

/** Asks each level rule of one person's answers. */
final class LevelRules {

    private final Answers answers;
    private final WorkingCalendar calendar;
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    LevelRules(Answers answers, RuleBook book, WorkingCalendar calendar) {
        this.answers = answers;
        this.calendar = calendar;
        for (Letter letter : answers.letters()) {
            switch (book.compute(letter.kindId(), letter.facts(), answers.today(), calendar)) {
                case Deadline deadline -> deadlines.add(deadline);
                case DateRefused refused -> refusals.add(refused.reason());
            }
        }
        deadlines.sort(Comparator.comparing(Deadline::lastSafeDate).thenComparing(Deadline::bookBy));
    }

    Assessment assess(List<LevelRule> rules) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        Optional<LevelRule> fired = Optional.empty();
        for (LevelRule rule : rules) {
            RuleOutcome found = ask(rule);
            if (found.outcome() == Outcome.FIRED && fired.isPresent()) {
                Outcome second = rule.condition() == Condition.ALWAYS ? Outcome.NOT_FIRED : Outcome.ALSO_TRUE;
                found = new RuleOutcome(rule, second, second == Outcome.ALSO_TRUE ? found.why() : "");
            } else if (found.outcome() == Outcome.FIRED) {
                fired = Optional.of(rule);
            }
            outcomes.add(found);
        }
        LevelRule first = fired.orElseThrow();
        return new Assessment(first.level(), first, earliest(), outcomes, wouldChange(first, outcomes));
    }

    private Optional<Deadline> earliest() {
        return deadlines.stream().findFirst();
    }

    private RuleOutcome ask(LevelRule rule) {
        return switch (rule.condition()) {
            case DANGER_NOW -> byAnswer(rule, answers.to(Question.DANGER_NOW), Answer.YES);
            case NOWHERE_TONIGHT -> byAnswer(rule, answers.to(Question.SAFE_TONIGHT), Answer.NO);
            case WITHOUT_ESSENTIALS -> byAnswer(rule, answers.to(Question.FOOD_HEAT_MEDICINE), Answer.NO);
            case SUICIDE_RAISED -> byAnswer(rule, answers.to(Question.SUICIDE_RAISED), Answer.YES);
            case SUPPLY_THREATENED -> byThreat(rule, answers.to(Question.SUPPLY_AT_RISK), ClockRule.Threat.SUPPLY);
            case HOME_OR_GOODS_THREATENED ->
                byThreat(rule, answers.to(Question.SHERIFF_OR_EVICTION), ClockRule.Threat.HOME_OR_GOODS);
            case COURT_DUE -> byThreat(rule, answers.to(Question.COURT_OR_WARRANT), ClockRule.Threat.COURT);
            case LAST_SAFE_DATE_NEAR ->
                byDeadline(rule, earliest().filter(deadline -> isNear(deadline, rule.withinWorkingDays())));
            case LAST_SAFE_DATE -> byDeadline(rule, earliest());
            case ALWAYS -> new RuleOutcome(rule, Outcome.FIRED, rule.because());
        };
    }

    private RuleOutcome byAnswer(LevelRule rule, Answer answer, Answer firing) {
        if (answer == Answer.NOT_ASKED) {
            return new RuleOutcome(rule, Outcome.NOT_ASKED, why(rule, "not-asked"));
        }
        return answer == firing
                ? new RuleOutcome(rule, Outcome.FIRED, why(rule, "fired"))
                : new RuleOutcome(rule, Outcome.NOT_FIRED, why(rule, "no"));
    }

    private RuleOutcome byThreat(LevelRule rule, Answer answer, ClockRule.Threat threat) {
        Optional<Deadline> due = deadlines.stream()
                .filter(deadline -> deadline.threat().filter(threat::equals).isPresent())
                .filter(deadline -> isNear(deadline, rule.withinWorkingDays()))
                .findFirst();
        return due.map(deadline -> new RuleOutcome(rule, Outcome.FIRED, describe(deadline)))
                .orElseGet(() -> byAnswer(rule, answer, Answer.YES));
    }

    private RuleOutcome byDeadline(LevelRule rule, Optional<Deadline> deadline) {
        if (deadline.isPresent()) {
            return new RuleOutcome(rule, Outcome.FIRED, describe(deadline.get()));
        }
        if (!refusals.isEmpty()) {
            return new RuleOutcome(rule, Outcome.NOT_ASKED, refusals.getFirst());
        }
        if (answers.letters().isEmpty() && answers.to(Question.LETTER) != Answer.NO) {
            String key = answers.to(Question.LETTER) == Answer.YES
                    ? "triage.why.letter-without-date"
                    : "triage.why.letter-not-asked";
            return new RuleOutcome(rule, Outcome.NOT_ASKED, Wording.text(key));
        }
        return new RuleOutcome(
                rule,
                Outcome.NOT_FIRED,
                earliest().map(this::describe).orElseGet(() -> Wording.text("triage.why.no-letter")));
    }

    private boolean isNear(Deadline deadline, int workingDays) {
        return deadline.workingDaysLeft(answers.today(), calendar) <= workingDays;
    }

    private String describe(Deadline deadline) {
        LocalDate today = answers.today();
        String key = deadline.hasPassed(today) ? "triage.why.passed" : "triage.why.last-safe-date";
        return Wording.text(key, deadline.title(), Wording.day(deadline.lastSafeDate(), today));
    }

    private static String why(LevelRule rule, String end) {
        return Wording.text("triage.why." + Wording.key(rule.condition()) + "." + end);
    }

    private List<String> wouldChange(LevelRule fired, List<RuleOutcome> outcomes) {
        List<String> changes = new ArrayList<>();
        for (RuleOutcome outcome : outcomes) {
            LevelRule rule = outcome.rule();
            if (outcome.outcome() == Outcome.NOT_ASKED
                    && rule.level().number() < fired.level().number()) {
                changes.add(Wording.text(
                        "triage.change.ask", rule.title(), rule.level().label()));
            }
            if (fired.condition() == Condition.LAST_SAFE_DATE && rule.condition() == Condition.LAST_SAFE_DATE_NEAR) {
                earliest().ifPresent(deadline -> changes.add(nearFrom(deadline, rule)));
            }
        }
        return changes;
    }

    private String nearFrom(Deadline deadline, LevelRule rule) {
        LocalDate from = calendar.minusWorkingDays(deadline.lastSafeDate(), rule.withinWorkingDays());
        return Wording.text(
                "triage.change.near",
                Wording.day(from, answers.today()),
                rule.level().label());
    }
}
