package scot.onward.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The state of an appointment: icon, word and tint. */
public class StateBadge extends Span {

    public StateBadge(VisitState state) {
        super(state.icon().create(), new Span(state.word()));
        addClassNames("badge", state.className());
    }
}
