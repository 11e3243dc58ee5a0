package scot.onward.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** What stands beside a list to change one thing of it: a head, fields, and the main action at the bottom left. */
class EditPanel extends Section {

    private final Div problem = new Div();
    private final Div body = new Div();
    private final Footer footer = new Footer();

    EditPanel(String title, Command close) {
        addClassName("edit-panel");
        getElement().setAttribute("aria-label", title);
        H2 heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        Button x = new Button(Icons.X.create(), click -> close.execute());
        x.addThemeVariants(ButtonVariant.TERTIARY);
        x.addThemeNames("icon");
        x.setAriaLabel(MessageCatalogue.text("clinics.close"));
        x.addClassName("end");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        body.addClassNames("in", "stack");
        body.add(problem);
        add(new Header(heading, x), body, footer);
        heading.addAttachListener(attach -> heading.getElement().callJsFunction("focus"));
    }

    void addFields(Component... fields) {
        body.add(fields);
    }

    void mainAction(String text, Command action) {
        MainAction main = new MainAction(null, text, action);
        main.addClassName("l");
        footer.add(main);
    }

    void otherAction(Component action) {
        action.addClassName("l");
        footer.add(action);
    }

    /** Says above the fields what is wrong, or nothing. */
    void problem(@Nullable String text) {
        problem.removeAll();
        if (text != null) {
            problem.add(Note.danger(null, text));
            problem.getElement().callJsFunction("scrollIntoView");
        }
    }

    void problem(Note note) {
        problem.removeAll();
        problem.add(note);
    }
}
