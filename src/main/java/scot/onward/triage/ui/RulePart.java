package scot.onward.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;
import scot.onward.triage.Choice;
import scot.onward.triage.ClockRule;
import scot.onward.triage.DecidedStart;
import scot.onward.triage.Extension;
import scot.onward.triage.RuleState;

/** One rule as it holds today: what it counts, from when, what is added, its source, and all its versions. */
class RulePart extends Composite<SectionCard> {

    private final ClockRule rule;
    private final Dates dates;

    RulePart(List<ClockRule> versions, List<Choice> choices, List<DecidedStart> decisions, Dates dates) {
        this.rule = RuleWords.inForce(versions, dates.today());
        this.dates = dates;
        getContent().addClassName("rule-text");
        DescriptionList facts = new DescriptionList();
        rule.letter().ifPresent(letter -> fact(facts, "letter", letter.sender() + ": " + letter.about()));
        fact(facts, "counts", RuleWords.counts(rule));
        rule.extensions().forEach(extension -> fact(facts, "added", added(extension)));
        rule.late().ifPresent(late -> fact(facts, "late", getTranslation("rules.late.words", late.words())));
        if (rule.use() == ClockRule.Use.LETTER) {
            fact(facts, "prepare", getTranslation("rules.prepare.words", rule.preparationDays()));
        }
        rule.note().ifPresent(note -> fact(facts, "note", note));
        choices.stream()
                .filter(choice -> choice.clockId().equals(rule.id()))
                .forEach(choice -> fact(facts, "choice", choice.note()));
        getContent().add(facts, new SourceLine(rule.source()));
        if (versions.size() > 1) {
            getContent().add(new H3(getTranslation("rules.versions")), versions(versions, decisions));
        }
    }

    @Override
    protected SectionCard initContent() {
        return new SectionCard(RuleWords.name(rule))
                .hint(rule.letter().isPresent() ? rule.title() : "")
                .withHeader(state(rule));
    }

    private static Span state(ClockRule rule) {
        String label = rule.source().state().label();
        return rule.source().state() == RuleState.UNCONFIRMED ? Badges.warn(label) : Badges.ok(label);
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new Term(MessageCatalogue.text("rules.fact." + term)), new Description(words));
    }

    private static String added(Extension extension) {
        return MessageCatalogue.text(
                "rules.added." + extension.when(), extension.period().words());
    }

    private UnorderedList versions(List<ClockRule> versions, List<DecidedStart> decisions) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("rule-versions");
        for (ClockRule version : versions.reversed()) {
            ListItem line = new ListItem();
            line.add(
                    bold(getTranslation("rules.version", version.version())),
                    new Span(" " + RuleWords.counts(version) + ", " + RuleWords.since(version)),
                    new SourceLine(version.source()));
            decisions.stream()
                    .filter(decision ->
                            decision.ruleId().equals(version.id()) && decision.version() == version.version())
                    .map(this::decided)
                    .forEach(line::add);
            lines.add(line);
        }
        return lines;
    }

    private Component decided(DecidedStart decision) {
        Paragraph words = new Paragraph(getTranslation(
                "rules.decided",
                Dates.dayAndYear(decision.effectiveFrom()),
                decision.decidedName(),
                dates.at(decision.decidedAt()),
                decision.reason(),
                decision.recounted()));
        words.addClassName("hint");
        return words;
    }

    private static Span bold(String words) {
        Span bold = new Span(words);
        bold.addClassName("b");
        return bold;
    }
}
