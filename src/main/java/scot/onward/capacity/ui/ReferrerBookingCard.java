package scot.onward.capacity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import scot.onward.hub.HubRow;
import scot.onward.hub.ReferrerBooking;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;

/** Whether practices that refer to a hub book a time with the referral. */
class ReferrerBookingCard extends SectionCard {

    ReferrerBookingCard(ReferrerBooking booking, HubRow hub) {
        super(MessageCatalogue.text("referral.hub.title"));
        Checkbox on = new Checkbox(MessageCatalogue.text("referral.hub.switch"), booking.isOn(hub.id()));
        on.addValueChangeListener(change -> {
            booking.set(hub.id(), change.getValue());
            Notices.done(
                    MessageCatalogue.text(change.getValue() ? "referral.hub.on" : "referral.hub.off", hub.shortName()));
        });
        add(on, Spans.of("hint", MessageCatalogue.text("referral.hub.about")));
    }
}
