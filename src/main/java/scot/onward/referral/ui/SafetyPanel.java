package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import scot.onward.referral.QueueRow;
import scot.onward.referral.ReferralStatus;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;

/** What may not wait beside the queue: people at level 1 whom nobody has reached, and last tries that are due. */
class SafetyPanel extends Aside {

    private final UnorderedList clocks = new UnorderedList();
    private final Span count = Badges.count(0);
    private final Dates dates;
    private final NextWords words;
    private final Consumer<UUID> open;

    SafetyPanel(Dates dates, NextWords words, Consumer<UUID> open) {
        this.dates = dates;
        this.words = words;
        this.open = open;
        addClassName("sf");
        getElement().setAttribute("aria-label", getTranslation("referral.safety.title"));
        Paragraph owner = new Paragraph(getTranslation("referral.safety.owner"));
        owner.addClassName("hint");
        clocks.addClassName("stack");
        add(
                new Header(Icons.SHIELD.create(), new H2(getTranslation("referral.safety.title")), count),
                owner,
                clocks,
                Note.plain(Icons.INFO, null, getTranslation("referral.safety.afterTries")));
    }

    void show(List<QueueRow> rows) {
        clocks.removeAll();
        rows.stream().filter(SafetyPanel::isWaitingNow).forEach(row -> clocks.add(now(row)));
        rows.stream().filter(row -> row.isLastTryDue(dates.today())).forEach(row -> clocks.add(lastTry(row)));
        count.setText(String.valueOf(clocks.getComponentCount()));
        if (clocks.getComponentCount() == 0) {
            Span none = new Span(getTranslation("referral.safety.none"));
            none.addClassName("hint");
            clocks.add(new ListItem(none));
        }
    }

    private static boolean isWaitingNow(QueueRow row) {
        return row.level() == 1 && (row.status() == ReferralStatus.RECEIVED || row.status() == ReferralStatus.TRIAGED);
    }

    private ListItem now(QueueRow row) {
        return card(
                row,
                Icons.ALERT,
                "last",
                getTranslation("referral.safety.now"),
                new DeadlineClock(getTranslation("referral.safety.waiting", words.waiting(row.receivedAt())), 0),
                getTranslation("referral.safety.now.text", row.name(), row.ruleTitle()));
    }

    private ListItem lastTry(QueueRow row) {
        String tried = row.lastTried() == null ? "" : dates.at(row.lastTried());
        return card(
                row,
                Icons.PHONE,
                "soon",
                getTranslation("referral.safety.lastTry"),
                new DeadlineClock(getTranslation("referral.safety.today"), 3),
                getTranslation("referral.safety.lastTry.text", row.name(), tried));
    }

    private ListItem card(QueueRow row, Icons icon, String tone, String title, DeadlineClock clock, String text) {
        Span heading = new Span(title);
        heading.addClassNames("b", "grow");
        Div head = new Div(icon.create(), heading, clock);
        head.addClassName("row");
        Span owner = new Span(row.owner());
        owner.addClassName("b");
        Paragraph says = new Paragraph();
        says.add(new Span(text + " " + getTranslation("referral.safety.ownedBy") + " "), owner, new Span("."));
        Button see = new Button(getTranslation("referral.safety.open"), click -> open.accept(row.id()));
        see.addThemeVariants(ButtonVariant.SMALL);
        see.setAriaLabel(getTranslation("referral.safety.openNamed", row.name()));
        ListItem card = new ListItem(head, says, new Div(see));
        card.addClassNames("sc", tone);
        return card;
    }
}
