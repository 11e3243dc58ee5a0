package scot.onward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A message that stays on the page: icon, an optional bold beginning, a sentence, and what can be done. */
public class Note extends Div {

    private final Div body = new Div();

    private Note(String tone, Icons icon, @Nullable String lead, String text) {
        addClassNames("note", tone);
        if (lead != null) {
            Span bold = new Span(lead);
            bold.addClassName("lead");
            body.add(bold, new Span(" "));
        }
        body.add(new Span(text));
        add(icon.create(), body);
    }

    public static Note info(String text) {
        return new Note("info", Icons.INFO, null, text);
    }

    public static Note info(Icons icon, @Nullable String lead, String text) {
        return new Note("info", icon, lead, text);
    }

    public static Note ok(@Nullable String lead, String text) {
        return new Note("ok", Icons.CHECK_CIRCLE, lead, text);
    }

    public static Note warn(@Nullable String lead, String text) {
        return new Note("warn", Icons.ALERT, lead, text);
    }

    /** Danger or conflict; read out at once. */
    public static Note danger(@Nullable String lead, String text) {
        Note note = new Note("danger", Icons.STOP, lead, text);
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    public static Note plain(Icons icon, @Nullable String lead, String text) {
        return new Note("plain", icon, lead, text);
    }

    /** Puts what can be done under the text, for example a button. */
    public Note with(Component... actions) {
        Div row = new Div(actions);
        row.addClassNames("row", "wrap", "note-actions");
        body.add(row);
        return this;
    }
}
