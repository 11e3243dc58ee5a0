package scot.onward.capacity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import scot.onward.hub.HubRow;
import scot.onward.hub.HubSwitch;
import scot.onward.hub.HubSwitches;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;

/** Something that a hub allows or not. */
class SwitchCard extends SectionCard {

    /** @param texts how the keys of its texts begin */
    SwitchCard(HubSwitches switches, HubRow hub, HubSwitch which, String texts) {
        super(MessageCatalogue.text(texts + "title"));
        Checkbox on = new Checkbox(MessageCatalogue.text(texts + "switch"), switches.isOn(hub.id(), which));
        on.addValueChangeListener(change -> {
            switches.set(hub.id(), which, change.getValue());
            Notices.done(MessageCatalogue.text(texts + (change.getValue() ? "on" : "off"), hub.shortName()));
        });
        add(on, Spans.of("hint", MessageCatalogue.text(texts + "about")));
    }
}
