package scot.onward.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

/** The one main action of a form or panel: primary, and always {@code Ctrl+Enter}. */
public class MainAction extends Button {

    public MainAction(@Nullable Icons icon, String text, Command action) {
        super(text);
        addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("main-action");
        if (icon != null) {
            setIcon(icon.create());
        }
        setSuffixComponent(new KeyHint(MessageCatalogue.text("shared.key.ctrlEnter")));
        addClickListener(click -> action.execute());
        ShortcutRegistration ctrlEnter = addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        ctrlEnter.resetFocusOnActiveElement();
        addAttachListener(attach -> keepInsideDialog(ctrlEnter));
    }

    /** In a dialog the key stays there: closing it must not set off the main action of the page behind as well. */
    private void keepInsideDialog(ShortcutRegistration ctrlEnter) {
        Dialog dialog = findAncestor(Dialog.class);
        if (dialog != null) {
            ctrlEnter.listenOn(dialog);
        }
    }

    /** The large one, over the full width of its column. */
    public MainAction large() {
        addClassNames("l", "block");
        return this;
    }
}
