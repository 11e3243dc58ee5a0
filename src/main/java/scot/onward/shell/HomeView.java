package scot.onward.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;

/** Leads each role to the page its work begins on. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasPageHeader {

    private final CurrentUser currentUser;

    HomeView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassName("pad");
        add(Note.plain(Icons.INFO, null, getTranslation("shell.home.empty")));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("shell.product"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String landing = landingPage(currentUser.get().role());
        if (RouteConfiguration.forSessionScope().getRoute(landing).isPresent()) {
            event.forwardTo(landing);
        } else {
            MenuConfiguration.getMenuEntries().stream()
                    .findFirst()
                    .map(MenuEntry::menuClass)
                    .ifPresent(event::forwardTo);
        }
    }

    private static String landingPage(Role role) {
        return switch (role) {
            case RECEPTION -> "today";
            case ADVISER -> "my-clinic";
            case PRACTICE -> "refer";
            case PARTNER -> "inbox";
            case MANAGER -> "outcomes";
            case FUNDER -> "reports";
            case ADMINISTRATOR -> "accounts";
        };
    }
}
