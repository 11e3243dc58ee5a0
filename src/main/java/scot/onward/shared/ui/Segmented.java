package scot.onward.shared.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import scot.onward.shared.Answer;

/** One of two to four choices side by side; a radio group to the keyboard and a screen reader. */
public class Segmented<T> extends RadioButtonGroup<T> {

    /**
     * @param ariaLabel what is asked, for screen readers; {@link #setLabel} shows it as well
     */
    public Segmented(String ariaLabel, List<T> choices, ItemLabelGenerator<T> label) {
        addClassName("seg");
        setAriaLabel(ariaLabel);
        setItems(choices);
        setItemLabelGenerator(label);
    }

    /** Yes, No, Not asked; begins at "Not asked", which is never read as "no". */
    public static Segmented<Answer> answer(String ariaLabel) {
        Segmented<Answer> field = of(ariaLabel, Answer.class);
        field.setValue(Answer.NOT_ASKED);
        return field;
    }

    /** All constants of an enum, in their order, with their words from the catalogue. */
    public static <E extends Enum<E>> Segmented<E> of(String ariaLabel, Class<E> type) {
        return new Segmented<>(ariaLabel, List.of(type.getEnumConstants()), MessageCatalogue::word);
    }

    /** A lower one, for rows and tool bars. */
    public Segmented<T> small() {
        addClassName("s");
        return this;
    }
}
