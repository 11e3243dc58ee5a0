package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferrerRole;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;

/** Who asked for the referral, when somebody else types it. */
class ReferrerDialog extends Dialog {

    private static final int LONGEST = 200;

    ReferrerDialog(List<ReferrerRole> roles, Consumer<ReferralForm.Referrer> onChosen) {
        setHeaderTitle(getTranslation("referral.refer.referrer.title"));
        TextField name = new TextField(getTranslation("referral.refer.referrer.name"));
        name.setMaxLength(LONGEST);
        Select<ReferrerRole> role = new Select<>();
        role.setLabel(getTranslation("referral.refer.referrer.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(MessageCatalogue::word);
        role.setValue(roles.getFirst());
        Div fields = new Div(name, role);
        fields.addClassNames("stack", "referrer");
        add(fields);
        MainAction use = new MainAction(null, getTranslation("referral.refer.referrer.use"), () -> {
            if (name.isEmpty()) {
                name.setErrorMessage(getTranslation("referral.refer.referrer.missing"));
                name.setInvalid(true);
                return;
            }
            onChosen.accept(new ReferralForm.Referrer(name.getValue().strip(), role.getValue()));
            close();
        });
        getFooter().add(use, new Button(getTranslation("referral.cancel"), click -> close()));
    }
}
