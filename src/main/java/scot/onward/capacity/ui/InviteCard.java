package scot.onward.capacity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import scot.onward.hub.HubRow;
import scot.onward.hub.InviteSwitch;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;

/** Whether clients of a hub may choose a time by a link. */
class InviteCard extends SectionCard {

    InviteCard(InviteSwitch invites, HubRow hub) {
        super(MessageCatalogue.text("links.hub.title"));
        Checkbox on = new Checkbox(MessageCatalogue.text("links.hub.switch"), invites.isOn(hub.id()));
        on.addValueChangeListener(change -> {
            invites.set(hub.id(), change.getValue());
            Notices.done(MessageCatalogue.text(change.getValue() ? "links.hub.on" : "links.hub.off", hub.shortName()));
        });
        add(on, Spans.of("hint", MessageCatalogue.text("links.hub.about")));
    }
}
