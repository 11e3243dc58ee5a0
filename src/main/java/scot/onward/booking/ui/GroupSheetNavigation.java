package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The way to the printed list of a group session. */
final class GroupSheetNavigation {

    private GroupSheetNavigation() {}

    /** Opens the list in a window of its own, ready to print. */
    static void print(Component from, UUID sessionId) {
        UI ui = from.getUI().orElseGet(UI::getCurrent);
        ui.getPage().executeJs("window.open('group-sheet/' + $0, '_blank')", sessionId.toString());
    }
}
