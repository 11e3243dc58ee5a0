package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;

/** Asks why a rule does not hold this time; without a reason nothing is done. */
final class ReasonDialog {

    private static final int MOST = 500;

    private ReasonDialog() {}

    static void ask(String title, String explanation, String actionText, Consumer<String> given) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("440px");
        TextField reason = new TextField(MessageCatalogue.text("booking.move.reason"));
        reason.setMaxLength(MOST);
        reason.setWidthFull();
        reason.setAutofocus(true);
        reason.setHelperText(MessageCatalogue.text("booking.move.reason.kept"));
        dialog.add(new Paragraph(explanation), reason);
        MainAction save = new MainAction(Icons.MOVE, actionText, () -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(MessageCatalogue.text("booking.move.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            dialog.close();
            given.accept(reason.getValue().strip());
        });
        dialog.getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> dialog.close()));
        dialog.open();
    }
}
