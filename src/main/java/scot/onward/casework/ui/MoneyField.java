package scot.onward.casework.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import scot.onward.shared.Money;
import scot.onward.shared.Unreadable;

/** An amount in pounds as people type it: with or without £, commas and pence. What was typed stays when it cannot be read. */
class MoneyField extends TextField {

    MoneyField(String ariaLabel) {
        setAriaLabel(ariaLabel);
        setPrefixComponent(new Span("£"));
        setWidth("110px");
        getElement().setAttribute("inputmode", "decimal");
    }

    /** The amount, or nothing with the reason shown under the field. */
    Optional<Money> read() {
        try {
            setInvalid(false);
            return Optional.of(Money.parse(getValue()));
        } catch (Unreadable unreadable) {
            refuse(Optional.ofNullable(unreadable.getMessage()).orElse(""));
            return Optional.empty();
        }
    }

    void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }
}
