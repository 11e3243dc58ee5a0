package scot.onward.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import scot.onward.shared.ui.MessageCatalogue;

/** Rooms, people or interpreters, a line each that opens it. */
class SettingsList extends Div {

    private final UnorderedList list = new UnorderedList();

    SettingsList(boolean empty, String emptyKey) {
        addClassNames("card", "settings-list");
        if (empty) {
            Div nothing = new Div(Spans.of("muted", MessageCatalogue.text(emptyKey)));
            nothing.addClassName("in");
            add(nothing);
        } else {
            add(list);
        }
    }

    void line(boolean chosen, Command open, Component... parts) {
        NativeButton line = new NativeButton();
        line.addClassName("settings-row");
        line.add(parts);
        line.addClickListener(click -> open.execute());
        if (chosen) {
            line.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(line));
    }
}
