package scot.onward.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.SectionCard;
import scot.onward.triage.LevelRule;

/** One of the ordered rules that set a level. */
class LevelRulePart extends Composite<SectionCard> {

    private final LevelRule rule;

    LevelRulePart(LevelRule rule) {
        this.rule = rule;
        getContent().addClassName("rule-text");
        getContent().add(new Paragraph(rule.because()), new Paragraph(getTranslation("rules.levels.order")));
        if (rule.withinWorkingDays() > 0) {
            getContent().add(new Paragraph(getTranslation("rules.levels.within", rule.withinWorkingDays())));
        }
        getContent().add(new SourceLine(rule.source()));
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(rule.number(), rule.title())
                .withHeader(new LevelBadge(rule.level().number()));
    }
}
