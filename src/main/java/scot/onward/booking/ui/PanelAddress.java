package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names the client whose panel is open in the page's address, so that a reload, the back button or signing in again after the
 * session has ended brings the panel back.
 */
final class PanelAddress {

    private static final String REPLACE = """
            const url = new URL(location.href);
            if ($0) url.searchParams.set('book', $0); else url.searchParams.delete('book');
            history.replaceState(history.state, '', url);
            """;

    private PanelAddress() {}

    static void show(Component panel, UUID clientId) {
        replace(panel, clientId.toString());
    }

    static void clear(Component panel) {
        replace(panel, null);
    }

    private static void replace(Component panel, @Nullable String client) {
        panel.getUI().ifPresent(ui -> ui.getPage().executeJs(REPLACE, client));
    }
}
