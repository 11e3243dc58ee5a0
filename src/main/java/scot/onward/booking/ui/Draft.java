package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import java.util.UUID;
import scot.onward.shared.ui.MessageCatalogue;

/** Keeps what is typed around it in the browser's tab until it is saved, whatever becomes of the session or the connection. */
@Tag("onward-draft")
class Draft extends Component {

    Draft(String name, UUID account) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("account", account.toString());
        getElement().setAttribute("words", MessageCatalogue.text("booking.draft.back"));
        getElement().setAttribute("role", "status");
        getElement().getClassList().add("hint");
    }

    /** Makes a field one of those that are kept. */
    Draft keep(String name, HasElement field) {
        field.getElement().setAttribute("data-draft", name);
        return this;
    }

    /** What was kept has been saved, or nobody wants it. */
    void forget() {
        getElement().callJsFunction("forget");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/onward-draft.js");
    }
}
