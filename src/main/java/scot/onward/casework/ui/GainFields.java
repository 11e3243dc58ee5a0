package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import scot.onward.casework.GainForm;
import scot.onward.casework.GainKind;
import scot.onward.casework.GainPeriod;
import scot.onward.casework.Recording.Refusal;
import scot.onward.shared.Money;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MessageCatalogue;

/** The fields of a gain: what, how much, how often; with proof it is confirmed. Enter keeps it. */
class GainFields extends Composite<Div> {

    private final TextField what = new TextField();
    private final Select<GainKind> kind = new Select<>();
    private final MoneyField amount = new MoneyField(getTranslation("casework.gains.amount"));
    private final Select<GainPeriod> period = new Select<>();
    private final Checkbox proven = new Checkbox(getTranslation("casework.gains.proven"));
    private final TextField evidence = new TextField();
    private final DateParts confirmedOn = new DateParts(getTranslation("casework.gains.confirmedOn"));
    private final Div proof = new Div(evidence, confirmedOn);

    GainFields(Runnable keep) {
        what.setPlaceholder(getTranslation("casework.gains.what"));
        what.setAriaLabel(getTranslation("casework.gains.what"));
        what.setMaxLength(200);
        kind.setItems(GainKind.values());
        kind.setItemLabelGenerator(MessageCatalogue::word);
        kind.setAriaLabel(getTranslation("casework.gains.kind"));
        period.setItems(GainPeriod.values());
        period.setItemLabelGenerator(MessageCatalogue::word);
        period.setAriaLabel(getTranslation("casework.gains.period"));
        evidence.setPlaceholder(getTranslation("casework.gains.evidence"));
        evidence.setAriaLabel(getTranslation("casework.gains.evidence"));
        evidence.setMaxLength(300);
        proof.addClassNames("stack", "s");
        proven.addValueChangeListener(ticked -> {
            proof.setVisible(ticked.getValue());
            if (ticked.getValue() && ticked.isFromClient()) {
                evidence.focus();
            }
        });
        what.addKeyDownListener(Key.ENTER, enter -> keep.run());
        amount.addKeyDownListener(Key.ENTER, enter -> keep.run());
        evidence.addKeyDownListener(Key.ENTER, enter -> keep.run());
        Div money = new Div(amount, period);
        money.addClassName("row");
        Div last = new Div(proven, Words.small(getTranslation("casework.keep"), keep::run));
        last.addClassNames("row", "between");
        getContent().add(what, kind, money, proof, last);
        getContent().addClassNames("stack", "s", "add-form");
        clear();
    }

    final void clear() {
        what.clear();
        amount.clear();
        evidence.clear();
        confirmedOn.clear();
        kind.setValue(GainKind.AWARD);
        period.setValue(GainPeriod.WEEKLY);
        proven.setValue(false);
        proof.setVisible(false);
        what.setInvalid(false);
        amount.setInvalid(false);
        evidence.setInvalid(false);
    }

    void focus() {
        what.focus();
    }

    /** What was typed, or nothing when it cannot be read; then the field says so. */
    Optional<GainForm> read() {
        if (!confirmedOn.check()) {
            return Optional.empty();
        }
        return amount.read().map(this::form);
    }

    private GainForm form(Money money) {
        boolean confirmed = proven.getValue();
        return new GainForm(
                kind.getValue(),
                what.getValue(),
                money.pence(),
                period.getValue(),
                confirmed ? evidence.getValue() : null,
                confirmed ? confirmedOn.getValue() : null);
    }

    /** Shows why it was refused, at the field that can be put right. */
    void refuse(Refusal reason) {
        String why = MessageCatalogue.word(reason);
        switch (reason) {
            case NOTHING_SAID -> refuse(what, why);
            case EVIDENCE_MISSING, EVIDENCE_IN_FUTURE, DATE_IN_FUTURE -> refuse(evidence, why);
            case AMOUNT_NOT_POSITIVE, AMOUNT_ABSURD, CASE_CLOSED -> amount.refuse(why);
        }
    }

    private static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
