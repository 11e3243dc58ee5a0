package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Asks a person why, and does it; stays open and says so when it cannot be done. */
class ReasonDialog extends Dialog {

    private static final int MOST = 500;

    private final TextArea why = new TextArea(getTranslation("desk.why"));

    /**
     * @param action what the button says
     * @param decide does it with the reason and answers with its outcome; {@code DONE} closes the dialog
     */
    ReasonDialog(String title, String explanation, String action, Function<String, Enum<?>> decide, String done) {
        setHeaderTitle(title);
        setWidth("480px");
        why.setMaxLength(MOST);
        why.setMinRows(2);
        why.setWidthFull();
        why.setAutofocus(true);
        why.setHelperText(getTranslation("desk.why.hint"));
        add(new Paragraph(explanation), why);
        getFooter()
                .add(
                        new MainAction(null, action, () -> {
                            Enum<?> outcome = decide.apply(why.getValue());
                            if (outcome.name().equals("DONE")) {
                                close();
                                Notices.done(done);
                            } else {
                                refuse(outcome);
                            }
                        }),
                        new Button(getTranslation("desk.cancel"), click -> close()));
    }

    private void refuse(Enum<?> outcome) {
        why.setErrorMessage(MessageCatalogue.text("desk.refused." + outcome.name()));
        why.setInvalid(true);
        why.focus();
    }
}
