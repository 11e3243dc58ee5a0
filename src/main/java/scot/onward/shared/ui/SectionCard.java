package scot.onward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;

/** A white card with a heading, an optional step number and a quiet hint; what is added goes below the heading. */
public class SectionCard extends Section implements HasComponents {

    private final Header head = new Header();
    private final Div body = new Div();

    public SectionCard(String title) {
        addClassName("card");
        head.add(new H2(title));
        body.addClassNames("in", "stack", "s");
        getElement().appendChild(head.getElement(), body.getElement());
    }

    /** A step of a form with its number in a disc. */
    public static SectionCard numbered(int number, String title) {
        SectionCard card = new SectionCard(title);
        Span disc = new Span(String.valueOf(number));
        disc.addClassName("step");
        disc.getElement().setAttribute("aria-hidden", "true");
        card.addClassName("numbered");
        card.head.addComponentAsFirst(disc);
        return card;
    }

    /** A quiet remark at the right end of the heading. */
    public SectionCard hint(String text) {
        Span hint = new Span(text);
        hint.addClassNames("hint", "end");
        head.add(hint);
        return this;
    }

    /** Components at the right end of the heading, for example a count or a button. */
    public SectionCard withHeader(Component... components) {
        head.add(components);
        return this;
    }

    @Override
    public void add(Component... components) {
        body.add(components);
    }

    @Override
    public void add(Collection<Component> components) {
        body.add(components);
    }

    @Override
    public void removeAll() {
        body.removeAll();
    }
}
