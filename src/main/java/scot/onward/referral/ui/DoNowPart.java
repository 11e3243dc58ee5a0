package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ContactOutcome;
import scot.onward.referral.ContactWay;
import scot.onward.referral.Lifecycle;
import scot.onward.referral.NextStep;
import scot.onward.referral.NextTry;
import scot.onward.referral.QueueRow;
import scot.onward.referral.ReferralSheet;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** What to do now: take it, log a try to reach the person, and the tries made. */
class DoNowPart extends Div {

    private final Segmented<ContactWay> way = Segmented.of(getTranslation("referral.assess.way"), ContactWay.class)
            .small();

    /** @param proposed how to try next, where somebody was tried in vain */
    DoNowPart(
            ReferralSheet sheet,
            Dates dates,
            @Nullable NextTry proposed,
            BiConsumer<ContactWay, ContactOutcome> tried,
            Command take) {
        addClassName("stack");
        QueueRow row = sheet.row();
        NextWords words = new NextWords(dates);
        NextTry toTry = row.nextStep() == NextStep.CALL ? proposed : null;
        way.setValue(toTry == null ? ContactWay.PHONE : toTry.way());
        OrderedList steps = new OrderedList();
        steps.addClassName("do");
        if (!row.isTaken()) {
            Button button = new Button(getTranslation("referral.triage.take"), click -> take.execute());
            button.addThemeVariants(ButtonVariant.SMALL);
            steps.add(step(1, getTranslation("referral.assess.takeIt"), row.owner(), button));
        }
        steps.add(step(
                row.isTaken() ? 1 : 2,
                toTry == null
                        ? words.next(row)
                        : getTranslation(
                                "desk.proposed",
                                MessageCatalogue.word(toTry.way()),
                                dates.day(toTry.day()),
                                MessageCatalogue.word(toTry.part())),
                getTranslation("referral.assess.triesMade", row.tries(), Lifecycle.TRIES)));
        add(new H3(getTranslation("referral.assess.now")), steps, log(tried));
        if (!sheet.tries().isEmpty()) {
            add(new H3(getTranslation("referral.assess.tries")), tries(sheet, dates));
        }
    }

    private static ListItem step(int number, String what, String detail, Button... buttons) {
        Span disc = new Span(String.valueOf(number));
        disc.addClassName("dn");
        Span lead = new Span(what);
        lead.addClassName("b");
        Span quiet = new Span(detail);
        quiet.addClassName("m");
        Div words = new Div(lead, quiet);
        words.addClassName("grow");
        ListItem item = new ListItem(disc, words);
        item.add(buttons);
        return item;
    }

    private Div log(BiConsumer<ContactWay, ContactOutcome> tried) {
        Div outcomes = new Div();
        outcomes.addClassNames("row", "wrap");
        for (ContactOutcome outcome : ContactOutcome.values()) {
            Button button = new Button(MessageCatalogue.word(outcome), click -> tried.accept(way.getValue(), outcome));
            button.addThemeVariants(ButtonVariant.SMALL);
            if (outcome == ContactOutcome.REACHED) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            outcomes.add(button);
        }
        Div log = new Div(new H3(getTranslation("referral.assess.log")), way, outcomes);
        log.addClassNames("stack", "s", "log");
        return log;
    }

    private UnorderedList tries(ReferralSheet sheet, Dates dates) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tried");
        sheet.tries()
                .forEach(one -> list.add(new ListItem(getTranslation(
                        "referral.assess.try",
                        dates.at(one.at()),
                        MessageCatalogue.word(one.channel()),
                        MessageCatalogue.word(one.outcome()),
                        one.by()))));
        return list;
    }
}
