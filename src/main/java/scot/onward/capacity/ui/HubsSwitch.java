package scot.onward.capacity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Under the page's title: all hubs or one, and the way to another. */
class HubsSwitch extends Composite<NativeButton> {

    private final List<HubRow> hubs;
    private final Span name = new Span();

    HubsSwitch(List<HubRow> hubs, Consumer<@Nullable UUID> chosen) {
        this.hubs = hubs;
        NativeButton button = getContent();
        button.addClassName("place-switch");
        name.addClassName("ellip");
        button.add(name, Icons.DOWN.create());
        button.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(MessageCatalogue.text("capacity.allHubs"), click -> chosen.accept(null));
        hubs.forEach(hub -> menu.addItem(hub.name(), click -> chosen.accept(hub.id())));
        show(null);
    }

    /** Names one hub, or all. */
    final void show(@Nullable UUID hubId) {
        String words = hubs.stream()
                .filter(hub -> hub.id().equals(hubId))
                .map(HubRow::name)
                .findFirst()
                .orElseGet(() -> MessageCatalogue.text("capacity.allHubs"));
        name.setText(words);
        getContent().setAriaLabel(MessageCatalogue.text("capacity.hub", words));
    }
}
