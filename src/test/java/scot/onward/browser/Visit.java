package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One person's browser. Several can be open at once; each page they open is checked for accessibility. */
public final class Visit implements AutoCloseable {

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
        page.setDefaultTimeout(30_000);
        page.onPageError(errors::add);
        page.onConsoleMessage(this::note);
    }

    /** The page itself, for everything Playwright can do. */
    public Page page() {
        return page;
    }

    /** Opens a route such as {@code /today}, waits until it has settled and checks it for accessibility. */
    public Visit open(String route) {
        return look(route).requireAccessible();
    }

    /** Opens a route as it is, to see what it shows. */
    public Visit look(String route) {
        page.navigate(address + route);
        return settle();
    }

    /** Whether the page says that there is nothing here for this person. */
    public boolean isRefused() {
        return page.locator(".error-page").isVisible();
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
        PageChecks.requireAccessible(page);
        return this;
    }

    /** Fails with every text that is too faint on its background. */
    public Visit requireContrast() {
        settle();
        PageChecks.requireContrast(page);
        return this;
    }

    /** Fails with whatever is too wide for the screen. */
    public Visit requireNoSidewaysScroll() {
        settle();
        PageChecks.requireNoSidewaysScroll(page);
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

    /** The screen of a desk again. */
    public Visit onDesk() {
        page.setViewportSize(1440, 900);
        return this;
    }

    public Visit inTheDark() {
        return as(ColorScheme.DARK);
    }

    public Visit inTheLight() {
        return as(ColorScheme.LIGHT);
    }

    private Visit as(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** The card with this heading. */
    public Locator card(String title) {
        return page.locator(".card:has(h2:text-is(\"" + title + "\"))");
    }

    /** Types into the field of this label. */
    public Visit type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.keyboard().press("Tab");
        return settle();
    }

    /** Types day, month and year into the three fields of a date. */
    public Visit date(Locator where, LocalDate date) {
        where.getByLabel("Day").fill(String.valueOf(date.getDayOfMonth()));
        where.getByLabel("Month").fill(String.valueOf(date.getMonthValue()));
        where.getByLabel("Year").fill(String.valueOf(date.getYear()));
        page.keyboard().press("Tab");
        return settle();
    }

    /** Ticks the box or tile whose words begin so. */
    public Visit tick(String words) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        return settle();
    }

    /** Answers a question of two to four choices. */
    public Visit answer(Locator question, String choice) {
        question.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
        return settle();
    }

    /** Chooses from the list behind the field of this label. */
    public Visit choose(String label, String choice) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.click();
        page.locator("vaadin-combo-box-item:visible, vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
        return settle();
    }

    /** Presses the button whose name begins so. */
    public Visit press(String name) {
        return press(page.locator("body"), name);
    }

    /** Presses the button in this part of the page whose name begins so. */
    public Visit press(Locator where, String name) {
        where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        return settle();
    }

    /** Waits until the page says that everything typed is saved. */
    public Visit waitUntilSaved() {
        assertThat(page.locator("onward-autosave")).containsText("Saved ");
        return settle();
    }

    void signIn(String email, String password) {
        open("/login");
        type("Work email", email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        requireAccessible();
    }

    /** The same for tests of something else than signing in. */
    Visit signInQuickly(String email, String password) {
        look("/login");
        type("Work email", email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** What the browser needs to be signed in again. */
    String signedIn() {
        return context.storageState();
    }

    /** Keeps errors of the console, but not that the page itself is “not found”: that is how refusing looks. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.location().startsWith(page.url())) {
            errors.add(message.text() + " (" + message.location() + ")");
        }
    }

    /** Closes the browser; an error in its console fails the test. */
    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }
}
