package scot.onward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page must pass: the rules of axe-core, and fitting the width of the screen. */
final class PageChecks {

    /** Vaadin's own, hidden while the server is there; it stands outside the landmarks by design. */
    private static final String CONNECTION_INDICATOR = "vaadin-connection-indicator";

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * What is wider than it may be, once the layout has come to rest: the page, its main part, and whatever is cut off at the
     * right where nothing scrolls.
     */
    private static final String TOO_WIDE = """
            async () => {
              const scrolls = e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
              const inScroller = e => e && e.tagName !== 'MAIN' && (scrolls(e) || inScroller(e.parentElement));
              const name = e => `${e.tagName.toLowerCase()}.${e.className} reaches ${e.getBoundingClientRect().right}`;
              const pages = () => [document.scrollingElement, ...document.querySelectorAll('main')]
                .filter(e => e.scrollWidth > e.clientWidth + 1);
              const cut = () => [...document.querySelectorAll('main :is(a, button, input, h2, h3, p, vaadin-button)')]
                .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !inScroller(e));
              const tooWide = () => [...pages(), ...cut()];
              for (let tries = 0; tries < 20 && tooWide().length; tries++) {
                await new Promise(rest => setTimeout(rest, 100));
              }
              return tooWide().map(name);
            }""";

    private PageChecks() {}

    /** WCAG 2.2 AA and axe-core's own good practice. */
    static void requireAccessible(Page page) {
        require(page, axe(page).withTags(RULES));
    }

    /** Every text stands out from its background: what may differ between light and dark. */
    static void requireContrast(Page page) {
        require(page, axe(page).withRules(List.of("color-contrast")));
    }

    static void requireNoSidewaysScroll(Page page) {
        assertThat((List<?>) page.evaluate(TOO_WIDE))
                .as("what is too wide at " + page.url())
                .isEmpty();
    }

    private static AxeBuilder axe(Page page) {
        // No page has frames of another origin, so a check needs no second page to gather what they say.
        return new AxeBuilder(page).setLegacyMode(true).exclude(CONNECTION_INDICATOR);
    }

    private static void require(Page page, AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .as("what axe-core finds at " + page.url())
                .extracting(PageChecks::describe)
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " – "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
