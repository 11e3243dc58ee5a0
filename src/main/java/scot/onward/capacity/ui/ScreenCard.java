package scot.onward.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import scot.onward.access.ScreenRow;
import scot.onward.access.ScreenShows;
import scot.onward.access.Screens;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;

/** The wall displays of a hub's waiting room: how people are called on them, making one, taking one back. */
class ScreenCard extends SectionCard {

    private static final String ADDRESS = "/screen-device/";

    private final Screens screens;
    private final HubRow hub;
    private final Dates dates;
    private final TextField name = new TextField(MessageCatalogue.text("screen.card.name"));
    private final Div address = new Div();
    private final UnorderedList list = new UnorderedList();

    ScreenCard(Screens screens, HubRow hub, Dates dates) {
        super(MessageCatalogue.text("screen.card.title"));
        this.screens = screens;
        this.hub = hub;
        this.dates = dates;
        addClassName("screens");
        Segmented<ScreenShows> shows = Segmented.of(getTranslation("screen.card.shows"), ScreenShows.class)
                .small();
        shows.setLabel(getTranslation("screen.card.shows"));
        shows.setValue(screens.shows(hub.id()));
        shows.addValueChangeListener(chosen -> {
            screens.show(hub.id(), chosen.getValue());
            Notices.done(getTranslation("screen.card.saved"));
        });
        Button make = new Button(getTranslation("screen.card.add"), click -> make());
        make.addThemeVariants(ButtonVariant.SMALL);
        Div adding = new Div(name, make);
        adding.addClassNames("row", "wrap", "screens-add");
        list.addClassName("screens-list");
        add(Spans.of("hint", getTranslation("screen.card.about")), shows, list, adding, address);
        showList();
    }

    private void make() {
        if (name.isEmpty()) {
            name.setErrorMessage(getTranslation("screen.card.name.missing"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        String path = ADDRESS + screens.add(hub.id(), name.getValue());
        name.clear();
        name.setInvalid(false);
        Code shown = new Code(path);
        shown.getElement().executeJs("this.textContent = location.origin + $0", path);
        address.removeAll();
        address.add(Note.info(Icons.INFO, null, getTranslation("screen.card.address"))
                .with(shown));
        showList();
    }

    private void showList() {
        list.removeAll();
        screens.list(hub.id()).forEach(screen -> list.add(item(screen)));
    }

    private ListItem item(ScreenRow screen) {
        Span what = new Span(screen.name());
        what.addClassName("b");
        Instant opened = screen.openedAt();
        Span state = Spans.of(
                "hint",
                opened == null
                        ? getTranslation("screen.card.waiting")
                        : getTranslation("screen.card.open", dates.at(opened)));
        state.addClassName("grow");
        Button revoke = new Button(getTranslation("screen.card.revoke"), click -> {
            screens.revoke(screen.id());
            Notices.done(getTranslation("screen.card.revoked"));
            showList();
        });
        revoke.addThemeVariants(ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("screen.card.revoke.named", screen.name()));
        ListItem item = new ListItem(what, state, revoke);
        item.addClassName("row");
        return item;
    }
}
