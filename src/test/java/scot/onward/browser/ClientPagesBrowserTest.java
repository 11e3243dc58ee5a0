package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.CurrentUser;
import scot.onward.booking.Appointments;
import scot.onward.booking.Invitations;
import scot.onward.booking.LinkScene;

/** Clients open their links on a telephone; nobody signs in. */
class ClientPagesBrowserTest extends BrowserTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Clock clock;

    @Test
    void aClientPicksATimeFromRightToLeftAndAsksForAnother() {
        LinkScene scene = new LinkScene(jdbc, clock, currentUser);
        UUID clinic = scene.clinic();
        UUID client = scene.client("Amina Yusuf", "07700 900377");
        scene.speaks(client, "Arabic");
        Visit visit = visit().onTelephone().look("/i/" + scene.invite(invitations, client));
        assertThat(visit.page().locator("html")).hasAttribute("lang", "ar");
        visit.page().locator(".times button").first().click();
        visit.requireAccessible().requireNoSidewaysScroll().shot("client-invitation-arabic-390");
        visit.inTheDark().requireContrast().inTheLight();
        visit.page().locator(".pick-bar vaadin-button").click();
        assertThat(visit.page().locator("h1")).hasText("تم الحجز");

        UUID other = scene.client("Betty Lennox", "07700 900378");
        scene.book(appointments, clinic, other, 12);
        Visit second = visit().onTelephone()
                .look("/c/" + scene.secrets(other, "BOOKED").getFirst());
        assertThat(second.page().locator("h1")).hasText("Hello Betty");
        second.requireAccessible().requireNoSidewaysScroll().shot("client-change-390");
        second.press("Ask for another time");
        assertThat(second.page().locator("h1")).hasText("Thank you");
        second.requireAccessible();
        second.look("/c/guessed");
        assertThat(second.page().locator("h1")).hasText("This link does not work");
        second.requireAccessible();
    }
}
