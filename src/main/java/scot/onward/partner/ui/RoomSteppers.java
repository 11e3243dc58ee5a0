package scot.onward.partner.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import scot.onward.partner.Inbox;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;

/** How many more each service of the agency takes this week; advisers see it before they send. */
class RoomSteppers extends Composite<Div> {

    private final Inbox inbox;
    private final Dates dates;

    RoomSteppers(Inbox inbox, Dates dates) {
        this.inbox = inbox;
        this.dates = dates;
        show();
    }

    private void show() {
        getContent().removeAll();
        var services = inbox.room();
        services.forEach(room -> getContent().add(stepper(room, services.size() > 1)));
    }

    private Div stepper(Inbox.Room room, boolean named) {
        Span lead = new Span(
                named
                        ? getTranslation("partner.inbox.roomOf", room.service(), room.room())
                        : getTranslation("partner.inbox.room", room.room()));
        lead.addClassName("b");
        Span meta = new Span(since(room.changedAt()));
        meta.addClassName("m");
        Div words = new Div(lead, meta);
        words.addClassName("grow");
        Span number = new Span(String.valueOf(room.room()));
        number.addClassNames("b", "num");
        number.getElement().setAttribute("aria-live", "polite");
        Div stepper = new Div(
                button(Icons.MINUS, "partner.inbox.fewer", room, room.room() - 1),
                number,
                button(Icons.PLUS, "partner.inbox.more", room, room.room() + 1));
        stepper.addClassName("stepper");
        Div row = new Div(words, stepper);
        row.addClassName("room");
        return row;
    }

    private Button button(Icons icon, String labelKey, Inbox.Room room, int next) {
        Button button = new Button(icon.create(), click -> {
            inbox.changeRoom(room.serviceId(), next);
            show();
        });
        button.setAriaLabel(getTranslation(labelKey));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addThemeName("icon");
        button.setEnabled(next >= 0);
        return button;
    }

    private String since(@Nullable Instant changedAt) {
        return changedAt == null
                ? getTranslation("partner.inbox.roomSeen")
                : getTranslation(
                        "partner.inbox.roomChanged",
                        dates.day(changedAt.atZone(Dates.ZONE).toLocalDate()));
    }
}
