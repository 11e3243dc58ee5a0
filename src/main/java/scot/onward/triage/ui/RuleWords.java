package scot.onward.triage.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.triage.ClockRule;
import scot.onward.triage.ClockStart;
import scot.onward.triage.LetterKind;

/** Rules in a line. */
final class RuleWords {

    private RuleWords() {}

    /** The letter that starts it, or what it is about. */
    static String name(ClockRule rule) {
        return rule.letter().map(LetterKind::label).orElse(rule.title());
    }

    /** "20 working days from the day after the letter". */
    static String counts(ClockRule rule) {
        if (!rule.period().unit().countsDates()) {
            return rule.period().words();
        }
        if (rule.start() == ClockStart.DAY_ITSELF) {
            return MessageCatalogue.text("rules.start.DAY_ITSELF");
        }
        String start = rule.use() == ClockRule.Use.LETTER ? "rules.start." + rule.start() : "rules.start.other";
        return rule.period().words() + " " + MessageCatalogue.text(start);
    }

    /** The version that holds for a letter of today; the first one where none does. */
    static ClockRule inForce(List<ClockRule> versions, LocalDate today) {
        return versions.stream()
                .filter(rule -> rule.effectiveFrom()
                        .filter(from -> !from.isAfter(today))
                        .isPresent())
                .max(Comparator.comparingInt(ClockRule::version))
                .orElse(versions.getFirst());
    }

    /** "in force", "from 1 April 2027", "announced, not in force". */
    static String since(ClockRule rule) {
        return rule.effectiveFrom()
                .map(from -> from.equals(LocalDate.MIN)
                        ? MessageCatalogue.text("rules.since.always")
                        : MessageCatalogue.text("rules.since.day", Dates.dayAndYear(from)))
                .orElseGet(() -> MessageCatalogue.text("rules.since.never"));
    }
}
