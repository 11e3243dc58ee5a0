package scot.onward.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A triage level: its own shape, its number and its word, always together. */
public class LevelBadge extends Span {

    /**
     * @param level 1 Now, 2 Today, 3 Before a date, 4 Routine
     */
    public LevelBadge(int level) {
        addClassNames("lvl", "lvl-" + level);
        Span shape = new Span(String.valueOf(level));
        shape.addClassName("shape");
        add(shape, new Span(word(level)));
    }

    /** A larger one, for the head of a page. */
    public LevelBadge big() {
        addClassName("big");
        return this;
    }

    /** "Now", "Today", "Before a date" or "Routine". */
    public static String word(int level) {
        return MessageCatalogue.text("shared.level." + level);
    }
}
