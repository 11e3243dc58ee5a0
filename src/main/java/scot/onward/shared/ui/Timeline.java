package scot.onward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Steps from top to bottom: those done, the one now, those to come. */
public class Timeline extends OrderedList {

    /** Where a step stands; its word is read out to people who do not see the disc. */
    public enum Progress {
        DONE,
        NOW,
        TODO
    }

    public Timeline() {
        addClassName("tl");
    }

    /** Adds a step: its name, an optional quiet second line, and what belongs to it. */
    public Timeline step(Progress progress, String name, @Nullable String detail, Component... more) {
        ListItem step = new ListItem(dot(progress), heading(progress, name));
        step.addClassName(progress.name().toLowerCase(Locale.ROOT));
        if (progress == Progress.NOW) {
            step.getElement().setAttribute("aria-current", "step");
        }
        if (detail != null) {
            Span quiet = new Span(detail);
            quiet.addClassName("hint");
            step.add(quiet);
        }
        step.add(more);
        add(step);
        return this;
    }

    private static Span dot(Progress progress) {
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        if (progress == Progress.DONE) {
            dot.add(Icons.CHECK.create());
        }
        return dot;
    }

    private static Div heading(Progress progress, String name) {
        Span state = new Span(MessageCatalogue.word(progress));
        state.addClassName("vh");
        Span title = new Span(name);
        title.addClassName("b");
        return new Div(title, new Span(" "), state);
    }
}
