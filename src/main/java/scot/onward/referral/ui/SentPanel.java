package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import scot.onward.referral.SendResult;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MainAction;

/** What happens next, after a referral was sent. */
class SentPanel extends Section {

    private final H2 title;
    private final ListItem call;
    private final boolean now;
    private final OrderedList next = new OrderedList();
    private final Div booking = new Div();
    private final Div actions = new Div();

    SentPanel(String patient, SendResult.Sent sent, Dates dates, Command another) {
        addClassNames("card", "sent");
        title = new H2(getTranslation("referral.sent.title", patient));
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(Icons.CHECK_CIRCLE.create(), title);
        head.addClassName("row");
        next.addClassName("next");
        now = sent.level() == 1;
        call = line(
                Icons.PHONE, getTranslation("referral.sent.phone", sent.owner(), dates.relativeDay(sent.contactBy())));
        next.add(line(Icons.FLAG, getTranslation("referral.sent.level"), new LevelBadge(sent.level())), call);
        if (sent.lastSafeDate() != null) {
            next.add(
                    line(Icons.TIMER, getTranslation("referral.sent.lastSafe", Dates.dayAndYear(sent.lastSafeDate()))));
        }
        if (sent.level() == 1) {
            next.add(line(Icons.STOP, getTranslation("referral.sent.now")));
        }
        actions.add(new MainAction(Icons.SEND, getTranslation("referral.sent.another"), another));
        actions.addClassName("row");
        add(head, booking, next, actions);
    }

    /** The way to see what becomes of it. */
    void follow(Command follow) {
        next.add(line(Icons.EYE, getTranslation("referral.sent.follow")));
        actions.add(new Button(getTranslation("referral.sent.open"), click -> follow.execute()));
    }

    /** Whoever has a time is not phoned to find one; where somebody is needed now, they are all the same. */
    void noCallNeeded() {
        call.setVisible(now);
    }

    /** What became of the time that was chosen with it. */
    void booked(BookedPart part) {
        booking.add(part);
    }

    /** Moves the reader's place to the news. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private static ListItem line(Icons icon, String text, LevelBadge... level) {
        ListItem item = new ListItem(icon.create(), new Span(text));
        item.add(level);
        return item;
    }
}
