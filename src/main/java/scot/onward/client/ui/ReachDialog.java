package scot.onward.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;
import scot.onward.client.ContactOutcome;
import scot.onward.client.ContactRule;
import scot.onward.client.ContactRules;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Writes down how a person may be reached: in which ways, when, and whether the service may be named there. */
@NamedInterface("reach")
public final class ReachDialog {

    private final ContactRules rules;
    private final UUID clientId;
    private final String name;
    private final Consumer<SafeContact> kept;
    private final Dialog dialog = new Dialog();
    private final TextField phone = new TextField(MessageCatalogue.text("wording.reach.phone"));
    private final EmailField email = new EmailField(MessageCatalogue.text("wording.reach.email"));
    private final TextField bestTime = new TextField(MessageCatalogue.text("wording.reach.bestTime"));
    private final Map<ReachWay, ReachLine> lines = new EnumMap<>(ReachWay.class);
    private final Div overtaken = new Div();
    private SafeContact seen;

    private ReachDialog(ContactRules rules, UUID clientId, String name, SafeContact seen, Consumer<SafeContact> kept) {
        this.rules = rules;
        this.clientId = clientId;
        this.name = name;
        this.seen = seen;
        this.kept = kept;
        layOut();
        show(seen);
    }

    /** @param kept called with what holds now, once it is kept */
    public static void open(
            ContactRules rules, UUID clientId, String name, SafeContact seen, Consumer<SafeContact> kept) {
        new ReachDialog(rules, clientId, name, seen, kept).dialog.open();
    }

    private void layOut() {
        phone.setMaxLength(40);
        email.setMaxLength(254);
        email.setManualValidation(true);
        bestTime.setMaxLength(100);
        bestTime.setWidthFull();
        bestTime.setHelperText(MessageCatalogue.text("wording.reach.bestTime.help"));
        Div addresses = new Div(phone, email);
        addresses.addClassName("addresses");
        Div ways = new Div();
        ways.addClassName("ways");
        for (ReachWay way : ReachWay.values()) {
            ReachLine line = new ReachLine(way);
            lines.put(way, line);
            ways.add(line);
        }
        Paragraph hint = new Paragraph(Icons.SHIELD.create());
        hint.add(MessageCatalogue.text("wording.reach.hint"));
        hint.addClassName("hint");
        overtaken.addClassName("overtaken");
        overtaken.getElement().setAttribute("role", "alert");
        Div all = new Div(addresses, ways, bestTime, hint, overtaken);
        all.addClassName("reach");
        dialog.setHeaderTitle(MessageCatalogue.text("wording.reach.title", name));
        dialog.setWidth("640px");
        dialog.add(all);
        dialog.getFooter()
                .add(
                        new MainAction(Icons.CHECK, MessageCatalogue.text("wording.reach.keep"), this::keep),
                        new Button(MessageCatalogue.text("wording.reach.close"), click -> dialog.close()));
    }

    private void show(SafeContact contact) {
        seen = contact;
        phone.setValue(contact.phone() == null ? "" : contact.phone());
        email.setValue(contact.email() == null ? "" : contact.email());
        bestTime.setValue(contact.bestTime() == null ? "" : contact.bestTime());
        lines.forEach((way, line) -> line.show(contact.rule(way)));
    }

    private void keep() {
        phone.setInvalid(false);
        email.setInvalid(false);
        boolean complete = true;
        for (ReachLine line : lines.values()) {
            complete &= line.check();
        }
        if (complete) {
            settle(rules.keep(clientId, seen, wished()));
        }
    }

    private SafeContact wished() {
        Map<ReachWay, ContactRule> said = new EnumMap<>(ReachWay.class);
        lines.forEach((way, line) -> said.put(way, line.rule()));
        return new SafeContact(phone.getValue(), email.getValue(), said, bestTime.getValue());
    }

    private void settle(ContactOutcome outcome) {
        switch (outcome) {
            case ContactOutcome.Kept now -> {
                dialog.close();
                Notices.done(MessageCatalogue.text("wording.reach.kept", name));
                kept.accept(now.contact());
            }
            case ContactOutcome.NoNumber none -> refuse(phone, "wording.reach.noNumber");
            case ContactOutcome.NoAddress none -> {
                email.setErrorMessage(MessageCatalogue.text("wording.reach.noAddress"));
                email.setInvalid(true);
                email.focus();
            }
            case ContactOutcome.Overtaken by -> {
                overtaken.setText(MessageCatalogue.text("wording.reach.overtaken"));
                show(by.now());
            }
        }
    }

    private static void refuse(TextField field, String key) {
        field.setErrorMessage(MessageCatalogue.text(key));
        field.setInvalid(true);
        field.focus();
    }
}
