package scot.onward.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import scot.onward.shared.ui.Icons;

/** The dark bar at the side, on phones at the bottom: where the person may go, and how much waits there. */
class Rail extends Div {

    private final SideNav nav = new SideNav();
    private final RailCounts counts;

    Rail(RailCounts counts, Command openHelp) {
        this.counts = counts;
        addClassName("rail");
        Image mark = new Image("/icons/mark.svg", "");
        mark.addClassName("mark");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.rail"));
        add(mark, nav, helpButton(openHelp));
    }

    /** Shows these items with their present counts. */
    void show(List<MenuEntry> entries) {
        nav.removeAll();
        entries.forEach(entry -> nav.addItem(item(entry)));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(true);
        item.setPrefixComponent(Icons.named(entry.icon()));
        long waiting = counts.of(entry.path());
        if (waiting > 0) {
            item.setSuffixComponent(badge(waiting));
        }
        return item;
    }

    private Span badge(long waiting) {
        Span number = new Span(waiting > 99 ? "99+" : String.valueOf(waiting));
        number.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation("shell.rail.waiting", waiting));
        words.addClassName("vh");
        Span badge = new Span(number, words);
        badge.addClassName("n");
        return badge;
    }

    private NativeButton helpButton(Command openHelp) {
        NativeButton help = new NativeButton();
        help.add(Icons.HELP.create(), new Span(getTranslation("shell.help")));
        help.addClassName("rail-help");
        help.addClickListener(click -> openHelp.execute());
        return help;
    }
}
