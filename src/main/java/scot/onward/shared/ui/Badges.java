package scot.onward.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Small words with an icon and a tint; colour is never the only sign. */
public final class Badges {

    private Badges() {}

    public static Span plain(Icons icon, String text) {
        return badge("badge", icon, text);
    }

    public static Span info(String text) {
        return badge("badge info", Icons.INFO, text);
    }

    public static Span ok(String text) {
        return badge("badge ok", Icons.CHECK_CIRCLE, text);
    }

    public static Span warn(String text) {
        return badge("badge warn", Icons.ALERT, text);
    }

    public static Span danger(String text) {
        return badge("badge danger", Icons.STOP, text);
    }

    /** A need or a property of something: an icon and a word on quiet grey. */
    public static Span tag(Icons icon, String text) {
        return badge("tag", icon, text);
    }

    /** A number in a pill, beside a heading or tab. */
    public static Span count(long number) {
        Span count = new Span(String.valueOf(number));
        count.addClassName("count");
        return count;
    }

    static Span badge(String classNames, Icons icon, String text) {
        Span badge = new Span(icon.create(), new Span(text));
        badge.addClassNames(classNames.split(" "));
        return badge;
    }
}
