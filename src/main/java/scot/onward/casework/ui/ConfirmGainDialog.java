package scot.onward.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import scot.onward.casework.GainRow;
import scot.onward.casework.Recording;
import scot.onward.shared.Money;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;

/** Asks what proves a gain and since when. */
class ConfirmGainDialog extends Dialog {

    private final Sheet sheet;
    private final GainRow gain;
    private final TextField evidence = new TextField();
    private final DateParts on = new DateParts(MessageCatalogue.text("casework.gains.confirmedOn"));

    ConfirmGainDialog(Sheet sheet, GainRow gain) {
        this.sheet = sheet;
        this.gain = gain;
        setHeaderTitle(getTranslation("casework.gains.confirm"));
        evidence.setLabel(getTranslation("casework.gains.evidence"));
        evidence.setMaxLength(300);
        evidence.setAutofocus(true);
        on.setValue(sheet.tools().dates().today());
        Div form = new Div(
                new Paragraph(gain.what() + ", " + new Money(gain.amountPence()).formatWithPence()), evidence, on);
        form.addClassNames("stack", "s");
        add(form);
        getFooter().add(new MainAction(null, getTranslation("casework.gains.confirm"), this::confirm));
    }

    private void confirm() {
        if (!on.check() || on.getValue() == null) {
            return;
        }
        switch (sheet.tools().gains().confirm(gain.id(), evidence.getValue(), on.getValue())) {
            case Recording.Recorded recorded -> {
                close();
                sheet.saved();
            }
            case Recording.Refused refused -> {
                evidence.setErrorMessage(MessageCatalogue.word(refused.refusal()));
                evidence.setInvalid(true);
            }
        }
    }
}
