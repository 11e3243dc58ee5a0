package scot.onward.message.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.onward.access.CurrentUser;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageCounts;
import scot.onward.message.MessageDesk;
import scot.onward.message.MessageRow;
import scot.onward.message.Outbox;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;

/** The messages of the hubs: what wants a person, letters to post, what waits and can be stopped, what went. */
@Route("messages")
@RolesAllowed("RECEPTION")
@Menu(title = "message.menu", order = 4, icon = "message")
class MessagesView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private final MessageDesk desk;
    private final MessageLines lines;
    private final List<HubRow> hubs;
    private final Nav tabs = new Nav();
    private final Div body = new Div();
    private MessageList list = MessageList.TO_DO;

    MessagesView(MessageDesk desk, Outbox outbox, Places places, CurrentUser currentUser, Dates dates) {
        this.desk = desk;
        this.hubs = places.hubs(currentUser.get().hubIds());
        this.lines = new MessageLines(desk, outbox, dates, hubs.size() > 1, this::show);
        tabs.addClassName("page-tabs");
        tabs.setAriaLabel(getTranslation("message.menu"));
        body.addClassNames("pad", "stack");
        getContent().addClassName("messages");
        getContent().add(tabs, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list = MessageList.of(event.getLocation().getQueryParameters().getParameters());
        show();
    }

    private void show() {
        MessageCounts counts = desk.counts();
        tabs.removeAll();
        for (MessageList each : MessageList.values()) {
            tabs.add(link(each, counts));
        }
        body.removeAll();
        switch (list) {
            case TO_DO -> toDo(counts);
            case LETTERS -> body.add(new LettersPart(desk, lines));
            case WAITING -> waiting();
            case SENT -> body.add(card("message.sent", desk.sent().stream().map(lines::sent), "message.sent.none"));
        }
    }

    private RouterLink link(MessageList each, MessageCounts counts) {
        RouterLink link = new RouterLink("", MessagesView.class);
        link.add(new Span(MessageCatalogue.word(each)));
        long count = each.count(counts);
        if (count > 0) {
            link.add(Badges.count(count));
        }
        link.setQueryParameters(QueryParameters.simple(Map.of(MessageList.PARAMETER, each.parameter())));
        if (each == list) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void toDo(MessageCounts counts) {
        if (counts.toDo() == 0) {
            body.add(nothingToDo(counts));
        }
        if (counts.failed() > 0) {
            body.add(card("message.failed", desk.failed().stream().map(lines::failed), "message.none"));
        }
        if (counts.byHand() > 0) {
            Stream<MessageLine> due = desk.waiting().stream()
                    .filter(row -> row.byHand() && desk.isDue(row))
                    .map(lines::waiting);
            body.add(card("message.byHand", due, "message.none"));
        }
        gatewayNote();
    }

    private Component nothingToDo(MessageCounts counts) {
        String waiting = counts.waiting() == 0
                ? getTranslation("message.none")
                : getTranslation("message.toDo.waiting", counts.waiting());
        return Note.ok(getTranslation("message.toDo.none"), waiting);
    }

    private void waiting() {
        List<MessageRow> waiting = desk.waiting().stream()
                .filter(row -> !row.byHand() || !desk.isDue(row))
                .toList();
        body.add(card("message.waiting", waiting.stream().map(lines::waiting), "message.none"));
        gatewayNote();
    }

    /** Says what leaves by itself and what does not, so that nobody waits for what nobody does. */
    private void gatewayNote() {
        boolean texts = desk.leaveByThemselves(MessageChannel.TEXT);
        boolean emails = desk.leaveByThemselves(MessageChannel.EMAIL);
        if (!texts && !emails) {
            body.add(Note.info(
                    Icons.MESSAGE_OFF, getTranslation("message.noGateway"), getTranslation("message.noGateway.then")));
        } else if (!texts || !emails) {
            body.add(Note.info(
                    Icons.MESSAGE_OFF,
                    getTranslation(texts ? "message.noEmail" : "message.noText"),
                    getTranslation("message.noGateway.then")));
        }
    }

    private static Section card(String title, Stream<MessageLine> lines, String none) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        lines.forEach(list::add);
        int count = Math.toIntExact(list.getComponentCount());
        Section card = new Section(new Header(new H2(MessageCatalogue.text(title)), Badges.count(count)));
        card.addClassName("card");
        if (count == 0) {
            Paragraph nothing = new Paragraph(MessageCatalogue.text(none));
            nothing.addClassNames("hint", "nobody");
            card.add(nothing);
        } else {
            card.add(list);
        }
        return card;
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("message.menu"))
                .withPlace(hubs.stream().map(HubRow::shortName).collect(Collectors.joining(", ")));
    }
}
