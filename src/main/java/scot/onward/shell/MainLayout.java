package scot.onward.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.Presence;
import scot.onward.shared.ui.FramePart;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.PageHeaderChanged;

/** The frame of every page: the rail with what the role may open, the top bar of the present view, the keys. */
@StyleSheet("context://styles/hub.css")
@StyleSheet("context://styles/client.css")
@StyleSheet("context://styles/triage.css")
@StyleSheet("context://styles/referral.css")
@StyleSheet("context://styles/practice.css")
@StyleSheet("context://styles/safety.css")
@StyleSheet("context://styles/board.css")
@StyleSheet("context://styles/booking.css")
@StyleSheet("context://styles/closures.css")
@StyleSheet("context://styles/waiting.css")
@StyleSheet("context://styles/links.css")
@StyleSheet("context://styles/casework.css")
@StyleSheet("context://styles/partner.css")
@StyleSheet("context://styles/message.css")
@StyleSheet("context://styles/wording.css")
@StyleSheet("context://styles/report.css")
@StyleSheet("context://styles/capacity.css")
@StyleSheet("context://styles/clinics.css")
@StyleSheet("context://styles/exchange.css")
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Rail rail;
    private final TopBar topBar;
    private final Keyboard keyboard = new Keyboard();
    private final Main main = new Main();
    private final HelpDialog help;
    private final List<Component> parts;
    private final Presence presence;

    MainLayout(
            CurrentUser currentUser,
            RailCounts counts,
            ShellSettings settings,
            PersonMenu personMenu,
            List<FramePart> frameParts,
            Presence presence) {
        this.presence = presence;
        parts = currentUser.find().isEmpty()
                ? List.of()
                : frameParts.stream().flatMap(part -> part.create().stream()).toList();
        help = new HelpDialog(currentUser.find().orElse(null), settings.helpPhone());
        rail = new Rail(counts, this::openHelp);
        topBar = new TopBar(personMenu, settings.demonstrating());
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        setPrimarySection(Section.DRAWER);
        addToDrawer(rail);
        addToNavbar(skipLink(), topBar, keyboard, help);
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        parts.forEach(main::add);
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        rail.show(entries);
        Component view = (Component) event.getActiveChain().getFirst();
        topBar.show(headerOf(view, entries));
        keyboard.listen(keysOf(view));
        if (!parts.isEmpty()) {
            presence.note();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        ComponentUtil.addListener(attached.getUI(), PageHeaderChanged.class, changed -> topBar.show(changed.header()));
    }

    private void openHelp() {
        help.open(keyboard.keys());
    }

    private List<LetterKey> keysOf(Component view) {
        List<LetterKey> keys = new ArrayList<>();
        keys.add(new LetterKey("/", getTranslation("shell.key.search"), topBar::focusSearch));
        keys.add(new LetterKey("?", getTranslation("shell.key.list"), this::openHelp));
        if (view instanceof HasLetterKeys own) {
            keys.addAll(own.letterKeys());
        }
        parts.forEach(part -> {
            if (part instanceof HasLetterKeys own) {
                keys.addAll(own.letterKeys());
            }
        });
        return keys;
    }

    private PageHeader headerOf(Component view, List<MenuEntry> entries) {
        if (view instanceof HasPageHeader own) {
            return own.pageHeader();
        }
        String title = entries.stream()
                .filter(entry -> view.getClass() == entry.menuClass())
                .map(entry -> getTranslation(entry.title()))
                .findFirst()
                .orElseGet(() -> getTranslation("shell.product"));
        return PageHeader.of(title);
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.addClassName("skip");
        link.setRouterIgnore(true);
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  document.getElementById($0).focus();
                });
                """, CONTENT);
        return link;
    }
}
