package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import scot.onward.referral.RedirectOutcome;
import scot.onward.referral.RedirectTarget;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Where a person offers a referral to another hub or service; it stays theirs until somebody there accepts. */
class OfferDialog extends Dialog {

    private static final int MOST = 500;

    private final DeskTools tools;
    private final UUID referralId;
    private final Command offered;
    private final ComboBox<RedirectTarget> to = new ComboBox<>(getTranslation("desk.offer.to"));
    private final TextArea why = new TextArea(getTranslation("desk.why"));
    private final Checkbox agreed = new Checkbox(getTranslation("desk.offer.agreed"));
    private final Div refused = new Div();

    OfferDialog(DeskTools tools, UUID referralId, String name, Command offered) {
        this.tools = tools;
        this.referralId = referralId;
        this.offered = offered;
        setHeaderTitle(getTranslation("desk.offer.title", name));
        setWidth("480px");
        to.setItems(tools.redirections().targets(referralId));
        to.setItemLabelGenerator(target -> target.isHub()
                ? getTranslation("desk.offer.hub", target.name())
                : getTranslation("desk.offer.service", target.name()));
        to.setWidthFull();
        to.setRequired(true);
        to.setErrorMessage(getTranslation("desk.offer.missing"));
        why.setMaxLength(MOST);
        why.setMinRows(2);
        why.setWidthFull();
        why.setHelperText(getTranslation("desk.offer.why.hint"));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph(getTranslation("desk.offer.text")), to, why, agreed, refused);
        body.addClassName("stack");
        add(body);
        getFooter()
                .add(
                        new MainAction(null, getTranslation("desk.offer.action"), this::offer),
                        new Button(getTranslation("desk.cancel"), click -> close()));
    }

    private void offer() {
        refused.setText("");
        RedirectTarget target = to.getValue();
        if (target == null) {
            to.setInvalid(true);
            to.focus();
            return;
        }
        RedirectOutcome outcome = tools.redirections().offer(referralId, target, why.getValue(), agreed.getValue());
        switch (outcome) {
            case DONE -> {
                close();
                Notices.done(getTranslation("desk.offer.done", target.name()));
                offered.execute();
            }
            case REASON_MISSING, REASON_TOO_LONG -> {
                why.setErrorMessage(MessageCatalogue.text("desk.refused." + outcome));
                why.setInvalid(true);
                why.focus();
            }
            case NOT_AGREED, NOT_NOW -> refused.setText(MessageCatalogue.text("desk.refused." + outcome));
        }
    }
}
