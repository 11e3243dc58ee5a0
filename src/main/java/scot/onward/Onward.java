package scot.onward;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Onward, and says what every page loads: theme, tokens and shared look. A module’s own look comes with the frame. */
@SpringBootApplication
@Push
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/onward.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/access.css")
public class Onward implements AppShellConfigurator {

    // Before the first paint, so that a page in dark does not flash white; the menu behind the name sets it.
    private static final String CHOSEN_SCHEME = """
            const scheme = {LIGHT: 'light', DARK: 'dark'}[localStorage.getItem('onward.scheme')];
            if (scheme) document.documentElement.style.colorScheme = scheme;
            """;

    public static void main(String[] args) {
        // One zone for the machine's clock, the driver and the database; screens show the hub's zone.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Onward.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Onward");
        page.addLink("icon", "icons/favicon.svg");
        page.addInlineWithContents(CHOSEN_SCHEME, Inline.Wrapping.JAVASCRIPT);
        page.addMetaTag("theme-color", "#002a32");
    }
}
