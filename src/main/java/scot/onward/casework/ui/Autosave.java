package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.UUID;
import scot.onward.shared.ui.MessageCatalogue;

/**
 * Says whether all is saved, and keeps what is typed in the page until the server has said that it has it. The page's copy
 * lives no longer than the browser tab, since hubs share their computers.
 */
@Tag("onward-autosave")
class Autosave extends Component {

    private static final String TEXT = "event.detail.text";

    /** @param notes the field whose text is kept */
    Autosave(UUID sessionId, TextArea notes) {
        String fieldId = "notes-" + sessionId;
        notes.setId(fieldId);
        getElement().setAttribute("for", fieldId);
        getElement().setAttribute("role", "status");
        getElement().setAttribute("saving", MessageCatalogue.text("casework.save.saving"));
        getElement().setAttribute("unsaved", MessageCatalogue.text("casework.save.unsaved"));
        addAttachListener(attach -> UI.getCurrent().getPage().addJsModule("/elements/autosave.js"));
    }

    /** Calls {@code listener} with a text that an earlier page typed and the server never got. */
    void whenFound(SerializableConsumer<String> listener) {
        getElement()
                .addEventListener("kept-text", event -> listener.accept(text(event)))
                .addEventData(TEXT);
    }

    /** All parts but the notes are saved. */
    void saved(String words) {
        call("this.saved($0)", words);
    }

    /** The notes are saved as {@code text}. */
    void savedNotes(String words, String text) {
        call("this.saved($0, $1, $2)", words, text.length(), text.hashCode());
    }

    /** The page's copy is no longer wanted. */
    void forget() {
        call("this.forget()");
    }

    /** The element may still be on its way. */
    private void call(String script, Serializable... values) {
        getElement().executeJs("customElements.whenDefined('onward-autosave').then(() => " + script + ")", (Object[])
                values);
    }

    private static String text(DomEvent event) {
        return event.getEventData().get(TEXT).asString();
    }
}
