package scot.onward.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import scot.onward.shared.ui.LetterKey;

/** Listens in the browser for the keys of the present view, outside fields and dialogs only. */
@Tag("onward-keys")
class Keyboard extends Component {

    private List<LetterKey> keys = List.of();

    Keyboard() {
        getElement()
                .addEventListener(
                        "key-pressed",
                        event -> press(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    void listen(List<LetterKey> newKeys) {
        keys = List.copyOf(newKeys);
        getElement()
                .setAttribute(
                        "keys",
                        String.join(" ", keys.stream().map(LetterKey::key).toList()));
    }

    List<LetterKey> keys() {
        return keys;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/onward-keys.js");
    }

    private void press(String pressed) {
        keys.stream()
                .filter(key -> key.key().equalsIgnoreCase(pressed))
                .findFirst()
                .ifPresent(key -> key.action().execute());
    }
}
