package scot.onward.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import scot.onward.casework.GainRow;
import scot.onward.casework.Recording;
import scot.onward.shared.Money;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;

/** One gain: what proves it and since when, or that it was recorded by mistake. */
class GainDialog extends Dialog {

    private final Sheet sheet;
    private final GainRow gain;
    private final TextField evidence = new TextField();
    private final DateParts on = new DateParts(MessageCatalogue.text("casework.gains.confirmedOn"));

    GainDialog(Sheet sheet, GainRow gain) {
        this.sheet = sheet;
        this.gain = gain;
        setHeaderTitle(gain.what());
        evidence.setLabel(getTranslation("casework.gains.evidence"));
        evidence.setMaxLength(300);
        evidence.setAutofocus(true);
        evidence.setValue(Objects.requireNonNullElse(gain.evidence(), ""));
        on.setValue(Objects.requireNonNullElse(
                gain.confirmedOn(), sheet.tools().dates().today()));
        Div form = new Div(
                new Paragraph(
                        new Money(gain.amountPence()).formatWithPence() + " " + MessageCatalogue.word(gain.period())),
                evidence,
                on);
        form.addClassNames("stack", "s");
        add(form);
        getFooter()
                .add(
                        new MainAction(null, getTranslation("casework.gains.confirm"), this::confirm),
                        new Button(getTranslation("casework.gains.remove"), click -> remove()));
    }

    private void remove() {
        sheet.tools().gains().remove(gain.id());
        close();
        sheet.saved();
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
