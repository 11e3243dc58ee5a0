package scot.onward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A person in one line: initials, name, a quiet second line, and what can be done on the right. */
public class PersonLine extends Div {

    public PersonLine(String name, @Nullable String detail, Component... actions) {
        addClassNames("person", "row");
        Span who = new Span(name);
        who.addClassName("b");
        Div words = new Div(who);
        words.addClassName("grow");
        if (detail != null) {
            Span quiet = new Span(detail);
            quiet.addClassName("meta");
            words.add(quiet);
        }
        add(new Initials(name), words);
        add(actions);
    }
}
