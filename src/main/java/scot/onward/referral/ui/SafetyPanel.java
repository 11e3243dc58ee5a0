package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import scot.onward.referral.SafetyClockRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;

/** The safety clocks that run at one's hubs, beside the queue: the nearest first, each with its owner. */
class SafetyPanel extends Aside {

    private final SafetyTools tools;
    private final UnorderedList clocks = new UnorderedList();
    private final Span count = Badges.count(0);

    SafetyPanel(SafetyTools tools) {
        this.tools = tools;
        addClassName("sf");
        getElement().setAttribute("aria-label", getTranslation("safety.title"));
        Paragraph owner = new Paragraph(getTranslation("safety.owner"));
        owner.addClassName("hint");
        clocks.addClassName("stack");
        add(
                new Header(Icons.SHIELD.create(), new H2(getTranslation("safety.title")), count),
                owner,
                clocks,
                Note.plain(Icons.INFO, null, getTranslation("safety.afterTries")));
        Listening.follow(this, tools.bell(), tools.currentUser(), this::refresh);
    }

    /** Reads them again. */
    void refresh() {
        List<SafetyClockRow> rows = tools.clocks().open().stream()
                .filter(row -> SafetyCard.isForToday(row, tools.dates().today()))
                .toList();
        clocks.removeAll();
        rows.forEach(row -> clocks.add(new SafetyCard(tools, row, true, this::refresh)));
        count.setText(String.valueOf(rows.size()));
        if (rows.isEmpty()) {
            Span none = new Span(getTranslation("safety.none"));
            none.addClassName("hint");
            clocks.add(new ListItem(none));
        }
    }
}
