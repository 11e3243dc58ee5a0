package scot.onward.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.PageHeader;

/** Title and place on the left, one search in the middle, actions and the person on the right. */
class TopBar extends Header {

    private final H1 title = new H1();
    private final Div place = new Div();
    private final Div search = new Div();
    private final Div actions = new Div();

    TopBar(PersonMenu personMenu, boolean demonstrating) {
        addClassName("bar");
        Div heading = new Div(title, place);
        heading.addClassName("ttl");
        place.addClassName("where");
        search.addClassName("find");
        search.getElement().setAttribute("role", "search");
        actions.addClassNames("row", "acts");
        add(heading, search, actions);
        if (demonstrating) {
            Span mark = Badges.plain(Icons.INFO, getTranslation("shell.demonstration"));
            mark.addClassNames("warn", "demo-mark");
            add(mark);
        }
        add(personMenu);
    }

    void show(PageHeader header) {
        title.setText(header.title());
        place.removeAll();
        String where = header.place();
        Component placeSwitch = header.placeSwitch();
        if (placeSwitch != null) {
            place.add(Icons.BUILDING.create(), placeSwitch);
        } else if (where != null) {
            place.add(Icons.BUILDING.create(), new Span(where));
        }
        search.removeAll();
        Component field = header.search();
        search.setVisible(field != null);
        if (field != null) {
            search.add(field);
        }
        actions.removeAll();
        header.actions().forEach(actions::add);
    }

    void focusSearch() {
        search.getChildren()
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}
