package scot.onward.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.MessageCatalogue;

/** Who is at the keyboard, and what is theirs to set: light or dark, letter keys, signing out. */
@SpringComponent
@Scope("prototype")
class PersonMenu extends Composite<MenuBar> {

    private static final String SCHEME = "onward.scheme";
    private static final String LETTER_KEYS = "onward.letterKeys";
    private static final String OFF = "off";

    /** Light, dark, or as the device is set. */
    enum Scheme {
        SYSTEM(ColorScheme.Value.LIGHT_DARK),
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK);

        private final ColorScheme.Value value;

        Scheme(ColorScheme.Value value) {
            this.value = value;
        }
    }

    private final Map<Scheme, MenuItem> schemes = new EnumMap<>(Scheme.class);

    PersonMenu(CurrentUser currentUser, AuthenticationContext authentication) {
        getContent().addClassName("who");
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        currentUser.find().ifPresent(person -> build(person, authentication));
    }

    private void build(SignedIn person, AuthenticationContext authentication) {
        Span role = new Span(MessageCatalogue.word(person.role()));
        role.addClassName("hint");
        Div words = new Div(new Span(person.name()), role);
        words.addClassNames("words", "wide-only");
        MenuItem root = getContent().addItem(new Div(new Initials(person.name()), words));
        root.setAriaLabel(getTranslation("shell.person", person.name(), MessageCatalogue.word(person.role())));
        SubMenu menu = root.getSubMenu();
        for (Scheme scheme : Scheme.values()) {
            MenuItem item = menu.addItem(MessageCatalogue.word(scheme), click -> choose(scheme));
            item.setCheckable(true);
            schemes.put(scheme, item);
        }
        menu.addSeparator();
        MenuItem letterKeys = menu.addItem(getTranslation("shell.letterKeys"));
        letterKeys.setCheckable(true);
        letterKeys.setChecked(true);
        letterKeys.addClickListener(click -> WebStorage.setItem(LETTER_KEYS, letterKeys.isChecked() ? "on" : OFF));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.signOut"), click -> authentication.logout());
        addAttachListener(attached -> restore(attached, letterKeys));
    }

    private void restore(AttachEvent attached, MenuItem letterKeys) {
        check(Scheme.SYSTEM);
        WebStorage.getItem(attached.getUI(), WebStorage.Storage.LOCAL_STORAGE, SCHEME, stored -> {
            for (Scheme scheme : Scheme.values()) {
                if (scheme.name().equals(stored)) {
                    apply(scheme);
                }
            }
        });
        WebStorage.getItem(
                attached.getUI(),
                WebStorage.Storage.LOCAL_STORAGE,
                LETTER_KEYS,
                stored -> letterKeys.setChecked(!OFF.equals(stored)));
    }

    private void choose(Scheme scheme) {
        WebStorage.setItem(SCHEME, scheme.name());
        apply(scheme);
    }

    private void apply(Scheme scheme) {
        check(scheme);
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme.value));
    }

    private void check(Scheme chosen) {
        schemes.forEach((scheme, item) -> item.setChecked(scheme == chosen));
    }
}
