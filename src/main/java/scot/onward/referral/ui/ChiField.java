package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.Unreadable;
import scot.onward.shared.ui.Icons;

/** A CHI number. It discloses birth date and sex, so as soon as it is right it hides itself; it can only be typed anew. */
class ChiField extends TextField {

    private static final String HIDDEN = "••••••••";
    private static final int SHOWN = 8;

    private final Button change = new Button(Icons.EDIT.create(), click -> typeAnew());
    private String chi = "";

    ChiField(Command onChange) {
        super();
        setLabel(getTranslation("referral.refer.chi"));
        setAutocomplete(Autocomplete.OFF);
        getElement().setAttribute("inputmode", "numeric");
        change.setAriaLabel(getTranslation("referral.refer.chi.change"));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addValueChangeListener(typed -> {
            if (!isReadOnly()) {
                load(typed.getValue());
                onChange.execute();
            }
        });
    }

    /** What was typed, right or not. */
    String chi() {
        return chi;
    }

    /** Shows a number that is not right yet, and hides one that is. */
    final void load(String digits) {
        chi = digits;
        boolean right = isRight(digits);
        setReadOnly(right);
        setSuffixComponent(right ? change : null);
        setValue(right ? HIDDEN + ChiNumber.parse(digits).digits().substring(SHOWN) : digits);
    }

    private void typeAnew() {
        setReadOnly(false);
        clear();
        focus();
    }

    private static boolean isRight(String digits) {
        try {
            return !ChiNumber.parse(digits).digits().isEmpty();
        } catch (Unreadable notYet) {
            return false;
        }
    }
}
