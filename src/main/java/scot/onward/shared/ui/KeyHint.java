package scot.onward.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A key of the keyboard, drawn small beside what it does. */
@Tag("kbd")
public class KeyHint extends HtmlContainer {

    public KeyHint(String key) {
        setText(key);
        getElement().setAttribute("aria-hidden", "true");
    }
}
