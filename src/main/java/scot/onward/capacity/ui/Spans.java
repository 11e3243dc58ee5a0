package scot.onward.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Small pieces of text that may stand inside a button. */
final class Spans {

    private Spans() {}

    static Span of(String classNames, String text) {
        Span span = new Span(text);
        span.addClassNames(classNames.split(" "));
        return span;
    }

    /** A strong line over a quiet one. */
    static Span lines(String classNames, String first, String second) {
        return of(classNames, Spans.of("first", first), Spans.of("second", second));
    }

    static Span of(String classNames, Component... parts) {
        Span span = new Span(parts);
        span.addClassNames(classNames.split(" "));
        return span;
    }
}
