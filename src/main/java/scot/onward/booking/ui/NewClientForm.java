package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import scot.onward.client.NewClient;
import scot.onward.client.SafeContact;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MessageCatalogue;

/** The few facts that registering a person at the desk takes. */
class NewClientForm extends Div {

    private final TextField name = new TextField(MessageCatalogue.text("booking.newClient.name"));
    private final DateParts born = new DateParts(MessageCatalogue.text("booking.newClient.born"));
    private final TextField postcode = new TextField(MessageCatalogue.text("booking.newClient.postcode"));
    private final TextField phone = new TextField(MessageCatalogue.text("booking.newClient.phone"));
    private final Checkbox text = new Checkbox(MessageCatalogue.text("booking.newClient.text"));
    private final Checkbox call = new Checkbox(MessageCatalogue.text("booking.newClient.call"));
    private final Checkbox voicemail = new Checkbox(MessageCatalogue.text("booking.newClient.voicemail"));
    private final Checkbox nameService = new Checkbox(MessageCatalogue.text("booking.newClient.nameService"));

    NewClientForm(String typed, Consumer<NewClient> register) {
        addClassNames("stack", "new-client");
        name.setValue(typed);
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        postcode.setMaxLength(10);
        phone.setMaxLength(40);
        name.setWidthFull();
        Div safe = new Div(
                Words.of("label", MessageCatalogue.text("booking.newClient.safe")), text, call, voicemail, nameService);
        safe.addClassName("field");
        Button save = new Button(MessageCatalogue.text("booking.newClient.register"), click -> {
            if (check()) {
                register.accept(person());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H3(MessageCatalogue.text("booking.newClient")), name, born, postcode, phone, safe, save);
    }

    void focus() {
        name.focus();
    }

    private boolean check() {
        boolean named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage(named ? "" : MessageCatalogue.text("booking.newClient.nameMissing"));
        return born.check() && named;
    }

    private NewClient person() {
        SafeContact contact = new SafeContact(
                phone.getValue(),
                null,
                call.getValue(),
                text.getValue(),
                false,
                voicemail.getValue(),
                nameService.getValue(),
                null);
        return new NewClient(
                name.getValue(),
                null,
                born.getValue(),
                null,
                postcode.getValue(),
                false,
                null,
                null,
                null,
                Set.of(),
                contact);
    }
}
