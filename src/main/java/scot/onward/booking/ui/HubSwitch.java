package scot.onward.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Under the page's title: which hub is shown, and the way to another. */
class HubSwitch extends Composite<NativeButton> {

    private final Span name = new Span();

    HubSwitch(List<HubRow> hubs, Consumer<HubRow> chosen) {
        NativeButton button = getContent();
        button.addClassName("place-switch");
        name.addClassName("ellip");
        button.add(name, Icons.DOWN.create());
        button.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        hubs.forEach(hub -> menu.addItem(hub.name(), click -> chosen.accept(hub)));
    }

    void show(HubRow hub) {
        name.setText(hub.name());
        getContent().setAriaLabel(MessageCatalogue.text("booking.hub.switch", hub.name()));
    }
}
