package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;

/** A card at the side: an icon, a heading with its count, and lines; a good emptiness is said plainly. */
abstract class SideCard extends Composite<Div> {

    private final UnorderedList lines = new UnorderedList();

    final void show(Icons icon, String title, int count, String whenEmpty) {
        Header header = new Header(icon.create(), new H2(title));
        if (count > 0) {
            header.add(Badges.count(count));
        }
        getContent().removeAll();
        getContent().addClassNames("card", "side-card");
        getContent().add(header);
        getContent().add(count > 0 ? lines : Words.span("empty", whenEmpty));
    }

    final void clear() {
        lines.removeAll();
    }

    final void line(Component start, String lead, String more, Component... end) {
        Span quiet = Words.span("meta", more);
        ListItem item = new ListItem(start, Words.grow(Words.bold(lead), quiet));
        item.add(end);
        lines.add(item);
    }
}
