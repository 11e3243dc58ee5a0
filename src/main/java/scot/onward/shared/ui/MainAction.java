package scot.onward.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
        addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
    }

    /** The large one, over the full width of its column. */
    public MainAction large() {
        addClassNames("l", "block");
        return this;
    }
}
