package scot.onward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the first page costs whoever has never been here, as it comes over the wire, compressed. */
class FirstPageBrowserTest extends BrowserTest {

    /** The framework's bundle alone takes 386,000; the 420,000 we aim at are not reached yet. */
    private static final int MOST_IN_ALL = 435_000;

    private static final int MOST_BESIDES_THE_FRAMEWORK = 60_000;

    @Test
    void theSignInPageCostsLittleMoreThanTheFrameworkItself() {
        Visit visit = visit();
        Page page = visit.page();
        CDPSession network = page.context().newCDPSession(page);
        Map<String, String> addresses = new HashMap<>();
        Map<String, Integer> bytes = new HashMap<>();
        network.on(
                "Network.responseReceived",
                event -> addresses.put(
                        id(event), event.getAsJsonObject("response").get("url").getAsString()));
        network.on(
                "Network.loadingFinished",
                event -> bytes.put(id(event), event.get("encodedDataLength").getAsInt()));
        network.send("Network.enable");

        visit.look("/login");

        int framework = bytes.entrySet().stream()
                .filter(it -> addresses.getOrDefault(it.getKey(), "").contains("/VAADIN/"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = bytes.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("First page: %,d bytes, of which the framework's bundle %,d%n", all, framework);
        assertThat(framework).isPositive();
        assertThat(all).isLessThan(MOST_IN_ALL);
        assertThat(all - framework).isLessThan(MOST_BESIDES_THE_FRAMEWORK);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
