package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the booking panel opens over the day; one at a time, and the focus goes back when it closes. */
final class PanelPlace {

    private final Div page;
    private final BookingTools tools;
    private @Nullable BookingPanel panel;

    PanelPlace(Div page, BookingTools tools) {
        this.page = page;
        this.tools = tools;
    }

    void open(UUID hubId, @Nullable UUID client, @Nullable Picked picked, Runnable focusBack) {
        close();
        BookingPanel opened = new BookingPanel(tools, hubId, () -> {
            close();
            focusBack.run();
        });
        panel = opened;
        page.add(opened);
        opened.open(client, picked);
    }

    private void close() {
        if (panel != null) {
            panel.removeFromParent();
            panel = null;
        }
    }
}
