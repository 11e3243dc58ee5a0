package scot.onward.booking.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import java.util.function.Consumer;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.MessageCatalogue;

/** Finds the client to book for, or registers one who is not here yet. */
class ClientFinder extends Section {

    private static final int MOST = 6;
    private static final int LONGEST = 200;

    private final BookingTools tools;
    private final Consumer<UUID> found;
    private final UUID hubId;
    private final TextField typed = new TextField(MessageCatalogue.text("booking.finder.who"));
    private final UnorderedList list = new UnorderedList();

    ClientFinder(BookingTools tools, UUID hubId, Consumer<UUID> found) {
        this.tools = tools;
        this.hubId = hubId;
        this.found = found;
        addClassNames("finder", "lc");
        typed.setPlaceholder(MessageCatalogue.text("booking.finder.placeholder"));
        typed.setPrefixComponent(Icons.SEARCH.create());
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(250);
        typed.setMaxLength(LONGEST);
        typed.setHelperText(MessageCatalogue.text("booking.finder.enter"));
        typed.setWidthFull();
        typed.addValueChangeListener(event -> look(event.getValue()));
        typed.addKeyPressListener(Key.ENTER, event -> chooseFirst());
        list.addClassName("lst");
        add(typed, list);
    }

    void focus() {
        typed.focus();
    }

    /** Enter takes the first who fits, whether or not the list is drawn yet. */
    private void chooseFirst() {
        String text = typed.getValue();
        if (!text.isBlank()) {
            tools.clients().find(text, 1).stream()
                    .findFirst()
                    .ifPresentOrElse(row -> found.accept(row.id()), () -> register(text.strip()));
        }
    }

    private void look(String text) {
        list.removeAll();
        if (text.isBlank()) {
            return;
        }
        tools.clients().find(text, MOST).forEach(row -> {
            Button choose = new Button(MessageCatalogue.text("booking.choose"), click -> found.accept(row.id()));
            choose.addThemeVariants(ButtonVariant.SMALL);
            choose.setAriaLabel(MessageCatalogue.text("booking.choose") + " " + row.name());
            list.add(new ListItem(
                    new Initials(row.name()),
                    Words.of(
                            "grow",
                            new Bold(row.name()),
                            new Span(" "),
                            Words.of("hint", ClientWords.facts(row)),
                            Words.of("m", ContactLine.rule(row.contact()))),
                    choose));
        });
        Button register = new Button(
                MessageCatalogue.text("booking.newClient.named", text.strip()),
                Icons.USER_PLUS.create(),
                click -> register(text.strip()));
        register.addThemeVariants(ButtonVariant.TERTIARY);
        list.add(new ListItem(register));
    }

    private void register(String name) {
        NewClientForm form =
                new NewClientForm(name, person -> found.accept(tools.clients().register(person, hubId)));
        removeAll();
        add(form);
        form.focus();
    }
}
