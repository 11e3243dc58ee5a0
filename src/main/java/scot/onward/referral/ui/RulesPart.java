package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import scot.onward.referral.ReferralSheet;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.triage.LevelRule;
import scot.onward.triage.RuleOutcome;

/** The level, the rule that fired with its source, and every rule in order. */
class RulesPart extends Div {

    private final ReferralSheet sheet;
    private final Dates dates;
    private final WorkingCalendar calendar;

    RulesPart(ReferralSheet sheet, Dates dates, WorkingCalendar calendar) {
        this.sheet = sheet;
        this.dates = dates;
        this.calendar = calendar;
        addClassName("stack");
        add(level(), rules());
    }

    private Div level() {
        LevelRule fired = sheet.assessment().fired();
        int level = sheet.row().level();
        Div head = new Div(new LevelBadge(level).big());
        head.addClassName("row");
        sheet.assessment().deadline().ifPresent(deadline -> {
            Span space = new Span();
            space.addClassName("grow");
            int left = deadline.workingDaysLeft(dates.today(), calendar);
            head.add(
                    space,
                    new DeadlineClock(
                            dates.day(deadline.lastSafeDate()) + ", "
                                    + getTranslation("shared.clock.daysLeft", Math.max(0, left)),
                            left));
        });
        Span lead = new Span(getTranslation("referral.assess.fired", fired.number(), fired.title()));
        lead.addClassName("b");
        Paragraph why = new Paragraph(lead, new Span(" " + fired.because()));
        why.addClassName("why");
        Div box = new Div(head, why, source(fired));
        box.addClassNames("lvb", "lvl-" + level);
        if (sheet.chosenReason() != null) {
            box.add(new Paragraph(
                    getTranslation("referral.assess.changedFrom", sheet.row().ruleLevel(), sheet.chosenReason())));
        }
        return box;
    }

    private Paragraph source(LevelRule fired) {
        Paragraph source = new Paragraph(
                Icons.LAW.create(),
                new Span(" "
                        + getTranslation(
                                "referral.assess.ruleSource",
                                fired.source().name(),
                                Dates.dayAndYear(fired.source().checkedOn()),
                                fired.version())
                        + " "));
        source.addClassName("hint");
        fired.source()
                .address()
                .ifPresent(address -> source.add(
                        new Anchor(address, getTranslation("referral.assess.openSource"), AnchorTarget.BLANK)));
        return source;
    }

    private Section rules() {
        OrderedList list = new OrderedList();
        sheet.assessment().rules().forEach(outcome -> list.add(rule(outcome)));
        Span hint = new Span(getTranslation("referral.assess.rules.hint"));
        hint.addClassNames("hint", "end");
        Section card = new Section(new Header(new H2(getTranslation("referral.assess.rules")), hint), list);
        card.addClassNames("card", "rules");
        return card;
    }

    private static ListItem rule(RuleOutcome outcome) {
        Span number = new Span(String.valueOf(outcome.rule().number()));
        number.addClassName("rn");
        Span title = new Span(outcome.rule().title());
        Div words = new Div(title);
        words.addClassName("grow");
        if (outcome.outcome() != RuleOutcome.Outcome.NOT_FIRED) {
            Span why = new Span(outcome.why());
            why.addClassName("m");
            words.add(why);
        }
        ListItem item = new ListItem(number, words);
        switch (outcome.outcome()) {
            case FIRED -> {
                Span fired = Badges.plain(Icons.CHECK, outcome.outcome().label());
                fired.addClassName("fb");
                item.add(fired);
                item.addClassNames("fired", "lvl-" + outcome.rule().level().number());
            }
            case ALSO_TRUE -> {
                item.add(Badges.plain(Icons.CHECK, outcome.outcome().label()));
                item.addClassName("also");
            }
            case NOT_FIRED, NOT_ASKED -> {
                Span quiet = new Span(outcome.outcome().label());
                quiet.addClassName("hint");
                item.add(quiet);
                item.addClassName(outcome.outcome() == RuleOutcome.Outcome.NOT_FIRED ? "no" : "na");
            }
        }
        return item;
    }
}
