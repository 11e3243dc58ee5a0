package scot.onward.booking.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that stand out from those beside them. */
@Tag("b")
class Bold extends HtmlContainer {

    Bold(String text) {
        setText(text);
    }
}
