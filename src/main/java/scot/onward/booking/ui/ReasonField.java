package scot.onward.booking.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scot.onward.booking.Exceptional;
import scot.onward.shared.ui.MessageCatalogue;

/** Asks why a rule is set aside this once; shown only when one is. */
class ReasonField extends TextField {

    private static final int LONGEST = 500;

    private Set<Against> rules = EnumSet.noneOf(Against.class);

    /** The rules that may be set aside for a reason. */
    enum Against {
        LATE,
        OUTSIDE_CLINIC,
        OVERBOOKED
    }

    ReasonField() {
        setWidthFull();
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        addValueChangeListener(event -> setInvalid(false));
        notNeeded();
    }

    void needed(Against... broken) {
        rules = EnumSet.copyOf(Arrays.asList(broken));
        setLabel(MessageCatalogue.text(
                "booking.why",
                rules.stream()
                        .map(rule -> MessageCatalogue.text("booking.why." + rule.name()))
                        .collect(Collectors.joining(", "))));
        setVisible(true);
        focus();
    }

    final void notNeeded() {
        rules = EnumSet.noneOf(Against.class);
        setVisible(false);
    }

    /** Whether a reason is given where one is needed. */
    boolean check() {
        int length = getValue().strip().length();
        boolean good = rules.isEmpty() || length > 0 && length <= LONGEST;
        setInvalid(!good);
        if (!good) {
            setErrorMessage(MessageCatalogue.text(length == 0 ? "booking.why.missing" : "booking.why.tooLong"));
            focus();
        }
        return good;
    }

    Optional<Exceptional> exceptional() {
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exceptional(
                        getValue().strip(),
                        rules.contains(Against.LATE),
                        rules.contains(Against.OUTSIDE_CLINIC),
                        rules.contains(Against.OVERBOOKED)));
    }
}
