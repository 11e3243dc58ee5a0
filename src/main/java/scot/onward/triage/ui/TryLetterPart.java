package scot.onward.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.Choice;
import scot.onward.triage.ClockRule;
import scot.onward.triage.DateRefused;
import scot.onward.triage.Deadline;
import scot.onward.triage.Extension;
import scot.onward.triage.Fact;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.RuleShelf;

/** A letter date to try a rule on: what the referral page would say of it, and how it was counted. */
class TryLetterPart extends Composite<SectionCard> {

    private final RuleShelf shelf;
    private final WorkingCalendar calendar;
    private final Dates dates;
    private final String clockId;
    private final DateParts date = new DateParts(getTranslation("rules.try.date"));
    private final Map<Fact, Segmented<Answer>> facts = new EnumMap<>(Fact.class);
    private final Div result = new Div();

    TryLetterPart(RuleShelf shelf, WorkingCalendar calendar, Dates dates, ClockRule rule, List<Choice> choices) {
        this.shelf = shelf;
        this.calendar = calendar;
        this.dates = dates;
        this.clockId = rule.id();
        getContent().addClassName("rule-try");
        Div fields = new Div(date);
        fields.addClassName("rule-fields");
        for (Fact fact : asked(rule, choices)) {
            Segmented<Answer> answer = Segmented.answer(getTranslation("rules.try." + fact));
            answer.setLabel(getTranslation("rules.try." + fact));
            answer.addValueChangeListener(change -> count());
            facts.put(fact, answer);
            fields.add(answer);
        }
        date.addValueChangeListener(change -> count());
        result.addClassName("rule-result");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().add(fields, result);
    }

    @Override
    protected SectionCard initContent() {
        return new SectionCard(getTranslation("rules.try")).hint(getTranslation("rules.try.hint"));
    }

    private static Set<Fact> asked(ClockRule rule, List<Choice> choices) {
        Set<Fact> asked = EnumSet.noneOf(Fact.class);
        rule.extensions().stream().map(Extension::when).forEach(asked::add);
        choices.stream().filter(choice -> choice.clockId().equals(rule.id())).forEach(choice -> {
            asked.addAll(choice.knownYes());
            asked.addAll(choice.knownNo());
        });
        return asked;
    }

    private void count() {
        result.removeAll();
        LocalDate day = date.getValue();
        if (day == null) {
            return;
        }
        LetterFacts letter = LetterFacts.dated(day);
        for (Map.Entry<Fact, Segmented<Answer>> answer : facts.entrySet()) {
            letter = letter.with(answer.getKey(), answer.getValue().getValue());
        }
        switch (shelf.tryLetter(clockId, letter)) {
            case Deadline counted -> show(counted);
            case DateRefused refused -> result.add(Note.danger(null, refused.reason()));
        }
    }

    private void show(Deadline counted) {
        LocalDate today = dates.today();
        result.add(Note.warn(
                getTranslation("rules.try.last", Dates.dayAndYear(counted.lastSafeDate())), counted.explanation()));
        Div days = new Div();
        days.addClassName("rule-days");
        if (!counted.bookBy().equals(counted.lastSafeDate())) {
            days.add(new Span(getTranslation("rules.try.bookBy", Dates.dayAndYear(counted.bookBy()))));
        }
        counted.helpFrom()
                .ifPresent(from -> days.add(new Span(getTranslation("rules.try.helpFrom", Dates.dayAndYear(from)))));
        counted.lateUntil()
                .ifPresent(until -> days.add(new Span(getTranslation("rules.try.late", Dates.dayAndYear(until)))));
        int left = counted.workingDaysLeft(today, calendar);
        days.add(new Span(left < 0 ? getTranslation("rules.try.passed") : getTranslation("rules.try.left", left)));
        days.add(new Span(getTranslation(
                "rules.try.by",
                counted.title(),
                counted.version(),
                counted.source().name())));
        result.add(days);
    }
}
