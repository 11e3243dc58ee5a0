package scot.onward.message.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import scot.onward.access.CurrentUser;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageRow;
import scot.onward.message.Outbox;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;

/** The messages that wait: to whom, how, when, the very words. No gateway is connected, and the page says so. */
@Route("messages")
@RolesAllowed("RECEPTION")
@Menu(title = "message.menu", order = 4, icon = "message")
class MessagesView extends Composite<Div> implements HasPageHeader {

    private final Outbox outbox;
    private final List<HubRow> hubs;
    private final Dates dates;

    MessagesView(Outbox outbox, Places places, CurrentUser currentUser, Dates dates) {
        this.outbox = outbox;
        this.hubs = places.hubs(currentUser.get().hubIds());
        this.dates = dates;
        getContent().addClassNames("pad", "stack", "messages");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent()
                .add(Note.info(
                        Icons.MESSAGE_OFF,
                        getTranslation("message.noGateway"),
                        getTranslation("message.noGateway.then")));
        for (HubRow hub : hubs) {
            List<MessageRow> rows = outbox.waiting(hub.id());
            Section card = new Section(new Header(
                    new H2(
                            hubs.size() == 1
                                    ? getTranslation("message.waiting")
                                    : getTranslation("message.waitingAt", hub.shortName())),
                    Badges.count(rows.size())));
            card.addClassName("card");
            if (rows.isEmpty()) {
                Paragraph none = new Paragraph(getTranslation("message.none"));
                none.addClassNames("hint", "nobody");
                card.add(none);
            } else {
                UnorderedList list = new UnorderedList();
                list.addClassName("lst");
                rows.forEach(row -> list.add(line(row)));
                card.add(list);
            }
            getContent().add(card);
        }
    }

    private ListItem line(MessageRow row) {
        Span who = new Span(row.clientName());
        who.addClassName("b");
        Span facts = new Span(facts(row));
        facts.addClassName("m");
        HtmlContainer words = new HtmlContainer("blockquote");
        words.setText(row.body());
        Div text = new Div(who, facts, words);
        text.addClassName("grow");
        Button stop = button("message.stop", row, () -> {
            if (outbox.stop(row.id())) {
                Notices.done(getTranslation("message.stopped", row.clientName()));
            }
        });
        Button handed = button("message.handedOver", row, () -> {
            if (outbox.delivered(row.id())) {
                Notices.done(getTranslation("message.delivered", row.clientName()));
            }
        });
        return new ListItem(icon(row.channel()).create(), text, handed, stop);
    }

    private String facts(MessageRow row) {
        String when = outbox.isDue(row)
                ? getTranslation("message.due")
                : getTranslation("message.after", dates.at(row.sendAfter()));
        String how = row.channel() == MessageChannel.SLIP
                ? MessageCatalogue.word(row.channel())
                : getTranslation("message.to", MessageCatalogue.word(row.channel()), row.recipient());
        return getTranslation("message.facts", MessageCatalogue.word(row.kind()), how, when);
    }

    private Button button(String key, MessageRow row, Runnable action) {
        Button button = new Button(getTranslation(key), click -> {
            action.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ", " + row.clientName() + ", " + MessageCatalogue.word(row.kind()));
        return button;
    }

    private static Icons icon(MessageChannel channel) {
        return switch (channel) {
            case TEXT -> Icons.MESSAGE;
            case EMAIL, LETTER -> Icons.LETTER;
            case SLIP -> Icons.PRINTER;
        };
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("message.menu"));
    }
}
