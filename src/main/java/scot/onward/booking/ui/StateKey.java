package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.VisitState;

/** What the colours and icons of the board mean. */
class StateKey extends Div {

    StateKey() {
        addClassName("key");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", MessageCatalogue.text("booking.key"));
        for (VisitState state : VisitState.values()) {
            add(Words.of(state.className(), state.icon().create(), new Span(state.word())));
        }
    }
}
