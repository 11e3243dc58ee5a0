package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import scot.onward.referral.Colleague;
import scot.onward.referral.SafetyAlarm;
import scot.onward.referral.SafetyAlarms;
import scot.onward.referral.SafetyOutcome;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** For the manager: which safety clocks are overdue and whose they are, to be given to somebody else; not what they are about. */
class AlarmPanel extends Aside {

    private final SafetyTools tools;
    private final SafetyAlarms alarms;
    private final SafetyWords words;
    private final UnorderedList list = new UnorderedList();
    private final Span count = Badges.count(0);

    AlarmPanel(SafetyTools tools, SafetyAlarms alarms) {
        this.tools = tools;
        this.alarms = alarms;
        this.words = new SafetyWords(tools.dates());
        addClassName("sf");
        getElement().setAttribute("aria-label", getTranslation("safety.alarm.title"));
        Paragraph hint = new Paragraph(getTranslation("safety.alarm.hint"));
        hint.addClassName("hint");
        list.addClassName("stack");
        add(new Header(Icons.SHIELD.create(), new H2(getTranslation("safety.alarm.title")), count), hint, list);
        Listening.follow(this, tools.bell(), tools.currentUser(), this::refresh);
    }

    /** Reads them again. */
    void refresh() {
        List<SafetyAlarm> overdue = alarms.overdue();
        list.removeAll();
        overdue.forEach(alarm -> list.add(card(alarm)));
        count.setText(String.valueOf(overdue.size()));
        if (overdue.isEmpty()) {
            Span none = new Span(getTranslation("safety.alarm.none"));
            none.addClassName("hint");
            list.add(new ListItem(none));
        }
    }

    private ListItem card(SafetyAlarm alarm) {
        Span heading = new Span(getTranslation("safety.alarm.one"));
        heading.addClassNames("b", "grow");
        Div head = new Div(
                Icons.SHIELD.create(),
                heading,
                new DeadlineClock(words.words(Duration.ZERO, alarm.dueAt()), SafetyWords.PASSED));
        head.addClassName("row");
        Span owner = new Span(alarm.owner());
        owner.addClassName("b");
        String due = tools.dates().at(alarm.dueAt());
        Paragraph says = new Paragraph((alarm.name().isEmpty()
                        ? getTranslation("safety.alarm.noName", alarm.hub(), due)
                        : getTranslation("safety.alarm.text", SafetyWords.initials(alarm.name()), alarm.hub(), due))
                + " ");
        says.add(new Span(getTranslation("safety.ownedBy") + " "), owner, new Span("."));
        ListItem card = new ListItem(head, says, give(alarm));
        card.addClassNames("sc", "last");
        return card;
    }

    private Select<Colleague> give(SafetyAlarm alarm) {
        Select<Colleague> give = new Select<>();
        give.setLabel(getTranslation("safety.alarm.give"));
        give.setItems(tools.clocks().colleagues(alarm.hubId()).stream()
                .filter(colleague -> !colleague.accountId().equals(alarm.ownerId()))
                .toList());
        give.setItemLabelGenerator(Colleague::name);
        give.addValueChangeListener(chosen -> given(alarm, chosen.getValue()));
        return give;
    }

    private void given(SafetyAlarm alarm, Colleague colleague) {
        if (tools.clocks().give(alarm.id(), colleague.accountId()) instanceof SafetyOutcome.Kept) {
            Notices.done(MessageCatalogue.text("safety.dialog.given", colleague.name()));
        }
        refresh();
    }
}
