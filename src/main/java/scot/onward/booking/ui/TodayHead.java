package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Consumer;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.PlaceSwitch;

/** The top bar of the day: which hub, the search, a walk-in, a booking, and whether names are shown. */
final class TodayHead {

    private final List<HubRow> hubs;
    private final SearchPanel search;
    private final PlaceSwitch hubSwitch = new PlaceSwitch();
    private final Button walkIn = new Button(MessageCatalogue.text("booking.walkIn"), Icons.WALKIN.create());
    private final Button book = new Button(MessageCatalogue.text("booking.book.short"), Icons.CALENDAR_PLUS.create());
    private final Button hideNames = new Button(Icons.EYE_OFF.create());

    /** What its buttons do. */
    record Ways(Command takeIn, Command book, Command toggleNames, Consumer<HubRow> showHub) {}

    TodayHead(List<HubRow> hubs, SearchPanel search, Ways ways) {
        this.hubs = hubs;
        this.search = search;
        hubs.forEach(hub -> hubSwitch.offer(hub.name(), () -> ways.showHub().accept(hub)));
        walkIn.setSuffixComponent(new KeyHint("W"));
        walkIn.addClickListener(click -> ways.takeIn().execute());
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setSuffixComponent(new KeyHint("B"));
        book.addClickListener(click -> ways.book().execute());
        hideNames.addClickListener(click -> ways.toggleNames().execute());
        hideNames.addClassName("wide-only");
        show(false);
    }

    PageHeader of(HubRow hub) {
        hubSwitch.show(hub.name(), MessageCatalogue.text("booking.hub.switch", hub.name()));
        PageHeader header = PageHeader.of(MessageCatalogue.text("booking.menu.today"))
                .withPlace(hub.name())
                .withSearch(search.field())
                .withActions(walkIn, book, hideNames);
        return hubs.size() > 1 ? header.withPlaceSwitch(hubSwitch) : header;
    }

    void show(boolean namesHidden) {
        String label = MessageCatalogue.text(namesHidden ? "booking.names.show" : "booking.names.hide");
        hideNames.setIcon((namesHidden ? Icons.EYE : Icons.EYE_OFF).create());
        hideNames.setAriaLabel(label);
        hideNames.setTooltipText(label);
    }

    void focus() {
        book.focus();
    }
}
