package scot.onward.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/** A plain form that the browser posts to the sign-in address, so that the session is renewed as it should be. */
@Tag("form")
class PostForm extends HtmlContainer {

    PostForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
    }

    /** A field that nobody sees. */
    void addHidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
    }

    static NativeButton submit(Component... content) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "submit");
        button.add(content);
        return button;
    }
}
