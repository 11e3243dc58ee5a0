package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;

/** Asks which of a few things it was. */
final class ChoiceDialog {

    private ChoiceDialog() {}

    static <E extends Enum<E>> void ask(String title, List<E> choices, E usual, Consumer<E> chosen) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        RadioButtonGroup<E> group = new RadioButtonGroup<>();
        group.addThemeName("vertical");
        group.setAriaLabel(title);
        group.setItems(choices);
        group.setItemLabelGenerator(MessageCatalogue::word);
        group.setValue(usual);
        dialog.add(group);
        MainAction save = new MainAction(Icons.CHECK, MessageCatalogue.text("booking.choice.save"), () -> {
            dialog.close();
            chosen.accept(group.getValue());
        });
        dialog.getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> dialog.close()));
        dialog.open();
    }
}
