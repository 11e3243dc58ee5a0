package scot.onward.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import scot.onward.ThrowAwayData;
import scot.onward.access.Role;

/**
 * Base of every test in a browser: Onward on a real port with its demonstration data, on a Thursday morning in November. All
 * browser tests share one context, which is not that of {@link scot.onward.DatabaseTest}, and so they share its data: what a
 * test books or records stays for the next.
 */
@Tag("browser")
@ExtendWith(BrowserAvailable.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "onward.data-dir=${onward.test-dir:target}/browser-data",
            "onward.server-dir=${onward.test-dir:target}/mariadb",
            "onward.demo=true",
            "spring.test.print-condition-evaluation-report=false",
        })
@Import(ThursdayMorning.class)
public abstract class BrowserTest {

    static {
        ThrowAwayData.delete("browser-data");
    }

    @LocalServerPort
    private int port;

    @Value("${onward.demo-password}")
    private String password = "";

    private static final Map<Role, String> SIGNED_IN = new EnumMap<>(Role.class);

    private final List<Visit> visits = new ArrayList<>();

    /** A fresh browser of 1440 × 900, as the design draws it, in which nobody is signed in. */
    protected final Visit visit() {
        return visit(null);
    }

    /** A fresh browser in which the demonstration's person of that role has signed in, once for all tests. */
    protected final Visit signInAs(Role role) {
        String name = role == Role.ADMINISTRATOR ? "admin" : role.name().toLowerCase(Locale.ROOT);
        return visit(SIGNED_IN.computeIfAbsent(role, first -> {
            Visit visit = visit();
            visit.signIn(name + "@onward.example", password);
            return visit.signedIn();
        }));
    }

    private Visit visit(@Nullable String signedIn) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setStorageState(signedIn);
        Visit visit = new Visit("http://localhost:" + port, Chromium.browser().newContext(options));
        visits.add(visit);
        return visit;
    }

    @AfterEach
    void closeBrowsers() {
        visits.forEach(Visit::close);
    }
}
