package scot.onward.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import scot.onward.client.ApprovedSummary;
import scot.onward.client.ClientCard;
import scot.onward.client.SummaryAgreement;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** The one text that partners get: written down, read to the client, kept as a new one when the client agrees. */
class SummaryDialog extends Dialog {

    private static final int LONGEST = 4_000;

    private final TextArea text = new TextArea();
    private final Segmented<SummaryAgreement> how;

    SummaryDialog(SessionTools tools, ClientCard client, SerializableRunnable agreed) {
        String first = client.nameToUse().strip().split("\\s+")[0];
        setHeaderTitle(getTranslation("casework.summary.of", first));
        setWidth("620px");
        how = Segmented.of(getTranslation("casework.summary.how"), SummaryAgreement.class);
        how.setLabel(getTranslation("casework.summary.how"));
        how.setValue(SummaryAgreement.READ_ALOUD);
        text.setLabel(getTranslation("casework.summary.text", first));
        text.setHelperText(getTranslation("casework.summary.help"));
        text.setMinHeight("160px");
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        text.setAutofocus(true);
        text.setValue(
                tools.summaries().latest(client.id()).map(ApprovedSummary::text).orElse(""));
        Div form = new Div(text, how);
        form.addClassNames("stack");
        add(form);
        getFooter().add(new MainAction(Icons.CHECK, getTranslation("casework.summary.agrees", first), () -> {
            if (text.getValue().isBlank()) {
                text.setErrorMessage(MessageCatalogue.text("casework.summary.empty"));
                text.setInvalid(true);
                return;
            }
            tools.summaries().approve(client.id(), text.getValue(), how.getValue());
            close();
            agreed.run();
        }));
    }
}
