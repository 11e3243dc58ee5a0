package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientRow;
import scot.onward.client.Clients;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Asks whether somebody at the desk is a client already: the same person, or not them. */
class NearMatchLine extends Div {

    private final NearMatch nearMatch;
    private Optional<ClientRow> shown = Optional.empty();
    private @Nullable UUID known;
    private String name = "";
    private String phone = "";

    NearMatchLine(Clients clients) {
        nearMatch = new NearMatch(clients);
        addClassName("same");
        setVisible(false);
    }

    /** Who it is said to be, null for somebody new. */
    @Nullable
    UUID known() {
        return known;
    }

    /** Looks for somebody like this; what is shown stays while the answer is the same. */
    void look(String typedName, String typedPhone) {
        name = typedName;
        phone = typedPhone;
        Optional<ClientRow> near = nearMatch.of(name, phone);
        if (!near.equals(shown)) {
            shown = near;
            known = null;
            show();
        }
    }

    private void show() {
        removeAll();
        setVisible(shown.isPresent());
        shown.ifPresent(row -> add(
                Icons.USERS.create(),
                Words.of(
                        "grow",
                        new Span(MessageCatalogue.text("booking.walkIn.near") + " "),
                        new Bold(row.name()),
                        new Span(" " + ClientWords.facts(row))),
                button("booking.walkIn.same", () -> same(row)),
                notThem(row)));
    }

    private void same(ClientRow row) {
        known = row.id();
        removeAll();
        add(
                Icons.CHECK.create(),
                Words.of("grow", new Bold(row.name()), new Span(" " + MessageCatalogue.text("booking.walkIn.known"))),
                notThem(row));
    }

    private Button notThem(ClientRow row) {
        Button button = button("booking.walkIn.notThem", () -> {
            nearMatch.notThem(row.id());
            look(name, phone);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Button button(String key, Command action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
