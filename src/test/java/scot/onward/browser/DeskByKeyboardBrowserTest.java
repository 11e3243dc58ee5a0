package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.onward.access.Role;

/**
 * The tasks of the desk without a mouse, within the interactions that the design allows. An interaction is a key command, a
 * choice or a filled field; Tab and arrows, which stand for the way of the pointer, are counted apart.
 */
class DeskByKeyboardBrowserTest extends BrowserTest {

    private static final Map<String, Integer> MOST = Map.of(
            "phone booking, known client", 4,
            "phone booking with a letter", 7,
            "walk-in", 8,
            "arrived", 1,
            "lost room", 2,
            "waiting-list offer", 2);

    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              const group = at.closest('vaadin-radio-group, [role=radiogroup]');
              const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent
                ?? document.getElementById((at.getAttribute('aria-labelledby') ?? '').split(' ')[0])?.textContent;
              return [group?.getAttribute('aria-label') ?? group?.accessibleName ?? group?.closest('.field, .q')?.textContent,
                label ?? at.textContent].filter(Boolean).join(' > ');
            }""";

    private Visit visit;
    private Page page;
    private int interactions;
    private int moves;

    @BeforeEach
    void openTheBoard() {
        visit = signInAs(Role.RECEPTION).look("/today");
        page = visit.page();
        assertThat(page.locator("onward-board .appt").first()).isVisible();
    }

    @Test
    void phoneBookingOfAKnownClient() {
        command("b");
        type("lorna docherty");
        firstFound("Lorna Docherty");
        command("Enter");
        ready();
        command("Control+Enter");
        shows(page.locator(".detail"), "Booked: Lorna Docherty");
        within("phone booking, known client");
    }

    @Test
    void phoneBookingWithALetter() {
        command("b");
        type("eilidh docherty");
        firstFound("Eilidh Docherty");
        command("Enter");
        ready();
        answer("Letter with a date on it?", "Yes");
        tabTo("Day");
        page.keyboard().type("12");
        page.keyboard().press("Tab");
        page.keyboard().type("11");
        page.keyboard().press("Tab");
        page.keyboard().type("2026");
        count();
        tabTo("Who sent it");
        type("Social");
        shows(page.locator(".detail"), "Last safe date");
        ready();
        command("Control+Enter");
        shows(page.locator(".detail"), "Booked: Eilidh Docherty");
        within("phone booking with a letter");
    }

    @Test
    void walkIn() {
        command("w");
        type("Craig Testwell");
        answer("Somewhere safe to stay tonight?", "Yes");
        answer("Food, heat and medicine for today?", "Yes");
        answer("A letter with a date on it?", "No");
        answer("Children or someone you care for with you?", "No");
        visit.settle();
        command("Control+Enter");
        shows(page.locator(".side"), "Craig Testwell");
        within("walk-in");
    }

    @Test
    void arrived() {
        goToCard("Maureen Tait");
        command("a");
        assertThat(page.locator("onward-board .st-arrived").filter(withText("Maureen Tait")))
                .isVisible();
        within("arrived");
    }

    @Test
    void lostRoom() {
        goToCard("Move 2 people");
        command("Enter");
        shows(page.locator(".lost-dialog"), "Louise Pettigrew");
        visit.settle();
        command("Control+Enter");
        assertThat(page.locator("onward-board .tomove")).hasCount(0);
        within("lost room");
    }

    @Test
    void waitingListOffer() {
        tabTo("Offer, ");
        command("Enter");
        assertThat(page.locator(".offer .acts").first()).isVisible();
        visit.settle();
        String who = focused().replaceFirst(".*, ", "");
        command("Enter");
        assertThat(page.locator("onward-board .appt").filter(withText(who))).isVisible();
        within("waiting-list offer");
    }

    /** One press that does something. */
    private void command(String keys) {
        page.keyboard().press(keys);
        count();
        visit.settle();
    }

    /** One field filled, in which the focus is. */
    private void type(String text) {
        page.keyboard().type(text);
        count();
        visit.settle();
    }

    /** One question answered. */
    private void answer(String question, String choice) {
        tabTo(question);
        for (int n = 0; n < 4 && !focused().endsWith(choice); n++) {
            move("ArrowLeft");
        }
        assertThat(focused()).endsWith(choice);
        count();
        visit.settle();
    }

    private void count() {
        interactions++;
    }

    private void move(String key) {
        page.keyboard().press(key);
        moves++;
    }

    private void tabTo(String words) {
        for (int n = 0; n < 90 && !focused().contains(words); n++) {
            move("Tab");
        }
        assertThat(focused()).contains(words);
    }

    /** With the arrows through the board, a clinic after the other. */
    private void goToCard(String name) {
        page.locator("onward-board li > button[tabindex='0']").focus();
        for (int column = 0; column < 8 && !focused().contains(name); column++) {
            move("Home");
            String last = "";
            while (!focused().contains(name) && !focused().equals(last)) {
                last = focused();
                move("ArrowDown");
            }
            if (!focused().contains(name)) {
                move("ArrowRight");
            }
        }
        assertThat(focused()).contains(name);
    }

    private String focused() {
        return String.valueOf(page.evaluate(FOCUSED)).strip();
    }

    private void firstFound(String name) {
        shows(page.locator(".detail .lst li").first(), name);
        visit.settle();
    }

    private void ready() {
        shows(page.locator(".detail .main-action"), "Book ");
        visit.settle();
    }

    private static void shows(Locator where, String text) {
        assertThat(where).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void within(String task) {
        int most = MOST.getOrDefault(task, 0);
        System.out.printf(
                "By keyboard: %s took %d interactions of at most %d (and %d moves of the focus)%n",
                task, interactions, most, moves);
        assertThat(interactions).as(task).isLessThanOrEqualTo(most);
    }
}
