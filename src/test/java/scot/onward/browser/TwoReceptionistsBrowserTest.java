package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.CurrentUser;
import scot.onward.booking.Appointments;
import scot.onward.booking.BoardScene;

/** Two receptionists at two desks of one hub, each with the board of the same day. */
class TwoReceptionistsBrowserTest extends BrowserTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Value("${onward.demo-password}")
    private String password = "";

    private BoardScene scene;
    private UUID morag;
    private UUID sanjay;
    private UUID kasia;
    private Visit donna;
    private Visit agnes;

    @BeforeEach
    void twoDesks() {
        scene = new BoardScene(jdbc, clock, appointments, currentUser);
        morag = scene.clinic("Morag Kerr", 45);
        sanjay = scene.clinic("Sanjay Rao", 45);
        kasia = scene.book(morag, "Kasia Woźniak", "09:00", 45);
        scene.book(sanjay, "Ibrahim Bah", "09:00", 45);
        donna = at(scene.receptionist("Donna Whyte"));
        agnes = at(scene.receptionist("Agnes Boyd"));
    }

    private Visit at(String email) {
        Visit visit = visit().signInQuickly(email, password);
        visit.look(scene.address());
        assertThat(card(visit, "Kasia Woźniak")).isVisible();
        return visit;
    }

    @Test
    void aBookingAtOneDeskIsSeenAtTheOtherAtOnce() {
        scene.client("William Sneddon");
        free(agnes, "Morag Kerr").click();
        agnes.settle();
        Page page = agnes.page();
        page.keyboard().type("william");
        assertThat(page.locator(".detail .lst li").first()).containsText("William Sneddon");
        page.keyboard().press("Enter");
        assertThat(page.locator(".detail .main-action"))
                .containsText("09:45", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(donna.page().locator(".held.booking").first()).containsText("Agnes Boyd");

        long before = System.nanoTime();
        page.locator(".detail .main-action").click();
        assertThat(card(donna, "William Sneddon")).isVisible();

        System.out.printf("The other desk showed the booking after %d ms%n", (System.nanoTime() - before) / 1_000_000);
        assertThat(donna.page().locator("#ow-announcer")).containsText("William Sneddon");
        donna.requireAccessible();
    }

    @Test
    void aCardDrawnToAFreeTimeMovesOnBothBoardsAndIsRefusedPolitelyOrForAReasonElsewhere() {
        draw(donna, card(donna, "Kasia Woźniak"), card(donna, "Ibrahim Bah"));
        assertThat(donna.page().locator(".telling[role=alert]")).containsText("09:00 has just been taken");
        donna.requireAccessible();
        assertThat(scene.startOf(kasia)).isEqualTo(LocalTime.of(9, 0));

        draw(donna, card(donna, "Kasia Woźniak"), free(donna, "Sanjay Rao"));
        assertThat(donna.page().getByText("Moved Kasia Woźniak")).isVisible();
        assertThat(scene.startOf(kasia)).isEqualTo(LocalTime.of(9, 45));
        says(agnes, "Kasia Woźniak", "Sanjay Rao");

        jdbc.update("update clinic set ends = '12:00' where id = ?", morag);
        donna.look(scene.address());
        Locator shut = donna.page()
                .locator("onward-board .shut")
                .filter(new Locator.FilterOptions().setHasText("Clinic ends 12:00"));
        draw(donna, card(donna, "Kasia Woźniak"), shut);
        assertThat(donna.page().locator("vaadin-dialog[opened]")).containsText("outside the hours of the clinic");
        donna.requireAccessible();
        donna.type("Why?", "Only the bus at noon");
        donna.page().keyboard().press("Control+Enter");
        says(agnes, "Kasia Woźniak", "Outside the clinic");
    }

    @Test
    void theBoardIsOneTabStopWithArrowsMoveAndLettersAndKeepsTheFocusWhenOthersChangeIt() {
        Page page = donna.page();
        page.locator(".tools vaadin-button").last().focus();
        press("Tab", "Kasia Woźniak");
        press("ArrowRight", "Ibrahim Bah");
        press("ArrowDown", "Sanjay Rao, Room");
        press("ArrowLeft", "Morag Kerr, Room");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("!!document.activeElement.closest('onward-board')"))
                .isEqualTo(false);

        card(donna, "Kasia Woźniak").focus();
        press("m", "Free 09:45");
        donna.requireAccessible();
        press("Escape", "Kasia Woźniak");
        press("m", "Morag Kerr");
        press("ArrowRight", "Free 09:45");
        press("Enter", "Kasia Woźniak");
        says(donna, "Kasia Woźniak", "Sanjay Rao");
        assertThat(scene.startOf(kasia)).isEqualTo(LocalTime.of(9, 45));

        page.evaluate("localStorage.setItem('onward.letterKeys', 'off')");
        press("a", "Kasia Woźniak");
        says(donna, "Kasia Woźniak", "Booked");
        scene.arrive(kasia);
        says(donna, "Kasia Woźniak", "Arrived");
        assertThat(focused(donna)).contains("Kasia Woźniak");
        assertThat(page.locator("#ow-announcer")).containsText("Kasia Woźniak: Arrived");
        page.evaluate("localStorage.removeItem('onward.letterKeys')");
        page.keyboard().press("/");
        assertThat(String.valueOf(page.evaluate("document.activeElement.placeholder")))
                .contains("docherty");
    }

    private void press(String key, String thenFocused) {
        donna.page().keyboard().press(key);
        donna.settle();
        assertThat(focused(donna)).contains(thenFocused);
    }

    private static void says(Visit visit, String name, String words) {
        assertThat(card(visit, name))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(".*" + words + ".*"),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(15_000));
    }

    private static String focused(Visit visit) {
        return String.valueOf(visit.page().evaluate("document.activeElement.getAttribute('aria-label')"));
    }

    private static Locator card(Visit visit, String name) {
        return visit.page()
                .locator("onward-board .appt")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The first free time of an adviser. */
    private static Locator free(Visit visit, String adviser) {
        return visit.page()
                .locator("onward-board .free")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(adviser))
                .first();
    }

    private static void draw(Visit visit, Locator from, Locator to) {
        BoundingBox begin = from.boundingBox();
        BoundingBox end = to.boundingBox();
        var mouse = visit.page().mouse();
        mouse.move(begin.x + 40, begin.y + 8);
        mouse.down();
        mouse.move(begin.x + 60, begin.y + 20);
        mouse.move(end.x + 40, end.y + 8);
        assertThat(visit.page().locator(".appt.shadow")).isVisible();
        mouse.up();
        visit.settle();
    }
}
