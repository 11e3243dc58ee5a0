package scot.onward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser. Several can be open at once; each page they open is checked for accessibility. */
public final class Visit implements AutoCloseable {

    /** Vaadin's own, hidden while the server is there; it stands outside the landmarks by design. */
    private static final String CONNECTION_INDICATOR = "vaadin-connection-indicator";

    private static final String IDLE = """
            () => {
              const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
              return !clients || Object.values(clients).every(client => !client.isActive || !client.isActive());
            }""";

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visit(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(errors::add);
    }

    /** The page itself, for everything Playwright can do. */
    public Page page() {
        return page;
    }

    /** Opens a route such as {@code /today}, waits until it has settled and checks it for accessibility. */
    public Visit open(String route) {
        page.navigate(address + route);
        return requireAccessible();
    }

    /** Waits until the server has answered everything that was asked of it. */
    public Visit settle() {
        page.waitForLoadState();
        page.waitForFunction(IDLE);
        return this;
    }

    /** Fails with every rule that axe-core finds broken on what is shown now. To be called after a dialog or panel opened. */
    public Visit requireAccessible() {
        settle();
        assertThat(new AxeBuilder(page).exclude(CONNECTION_INDICATOR).analyze().getViolations())
                .as("what axe-core finds at " + page.url())
                .extracting(Visit::describe)
                .isEmpty();
        return this;
    }

    /** Saves what is shown now as {@code target/screenshots/<name>.png}. */
    public Visit shot(String name) {
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        return this;
    }

    /** A telephone of 390 × 844, as the design draws it. */
    public Visit onTelephone() {
        page.setViewportSize(390, 844);
        return this;
    }

    public Visit inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    void signIn(String email, String password) {
        open("/login");
        page.getByLabel("Work email").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        requireAccessible();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " – "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** Closes the browser; a script that failed on any page fails the test. */
    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors of scripts on the page").isEmpty();
    }
}
