package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDateTime;

/**
 * A page that a client opens by a link, on whatever telephone and without signing in: one thing to do, in the client's language,
 * with a first name and nothing that tells why. A link that leads nowhere always shows the same.
 */
@StyleSheet("context://styles/links.css")
abstract class ClientPage extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Nav languages = new Nav();
    private final Div content = new Div();
    private ClientLanguage language = ClientLanguage.ENGLISH;
    private String secret = "";

    ClientPage() {
        getContent().addClassName("client-page");
        content.addClassName("card");
        getContent().add(languages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        language = opened();
        showAll();
    }

    /** Reads what the link is about, and changes nothing; in which language that is best shown. */
    abstract ClientLanguage opened();

    /** Draws what is now to be said, in the present language. */
    abstract void draw();

    final void showAll() {
        getContent().getElement().setAttribute("lang", language.tag());
        getContent().getElement().setAttribute("dir", language.isRightToLeft() ? "rtl" : "ltr");
        drawLanguages();
        content.removeAll();
        draw();
        UI ui = UI.getCurrent();
        ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
        ui.getPage().setTitle(getPageTitle());
    }

    private void drawLanguages() {
        languages.removeAll();
        languages.getElement().setAttribute("aria-label", text("page.languages"));
        for (ClientLanguage other : ClientLanguage.values()) {
            NativeButton button = new NativeButton(other.ownName(), click -> {
                language = other;
                showAll();
            });
            button.getElement().setAttribute("lang", other.tag());
            button.getElement().setAttribute("aria-current", String.valueOf(other == language));
            languages.add(button);
        }
    }

    final String secret() {
        return secret;
    }

    /** The address of whoever looks, as far as the proxy tells it. */
    static String from() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    final ClientLanguage language() {
        return language;
    }

    final String text(String key, Object... args) {
        return language.text(key, args);
    }

    final void show(Component... parts) {
        content.add(parts);
    }

    final void say(String key) {
        content.add(new Paragraph(text(key)));
    }

    final void title(String words) {
        H1 title = new H1(words);
        title.getElement().setAttribute("tabindex", "-1");
        content.add(title);
    }

    /** Moves the reading to what was just said. */
    final void focusTitle() {
        content.getChildren()
                .filter(H1.class::isInstance)
                .findFirst()
                .ifPresent(title -> title.getElement().callJsFunction("focus"));
    }

    /** A day and a time, large. */
    final void when(LocalDateTime at) {
        Paragraph when = new Paragraph(new Span(language.day(at.toLocalDate())), new Span(language.time(at)));
        when.addClassName("when");
        content.add(when);
    }

    /** What to phone; a number reads from left to right in every language. */
    final void phone(String key, String number) {
        Anchor anchor = new Anchor("tel:" + number.replace(" ", ""), number);
        anchor.getElement().setAttribute("dir", "ltr");
        Paragraph line = new Paragraph(new Span(text(key) + " "), anchor);
        line.addClassName("phone");
        content.add(line);
    }

    /** The one page for every link that leads nowhere. */
    final void gone() {
        title(text("page.gone"));
        say("page.gone.why");
        say("page.gone.next");
    }

    @Override
    public String getPageTitle() {
        return text("page.title");
    }
}
