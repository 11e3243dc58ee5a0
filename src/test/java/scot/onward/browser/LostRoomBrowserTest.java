package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import scot.onward.access.Role;

/** The people of a lost room are moved by keyboard alone, in the two interactions that the design allows. */
class LostRoomBrowserTest extends BrowserTest {

    @Test
    void everybodyOfALostRoomIsMovedWithTwoKeys() {
        Visit visit = signInAs(Role.MANAGER).open("/capacity");
        Locator move = visit.page().locator(".lost-card vaadin-button[theme~=primary]");
        assertThat(move).containsText("Move 2");

        int interactions = 0;
        move.focus();
        visit.page().keyboard().press("Enter");
        interactions++;
        Locator dialog = visit.page().locator(".proposals");
        assertThat(dialog).containsText("Louise Pettigrew");
        assertThat(dialog).containsText("Chidi Okafor");
        visit.requireAccessible().shot("room-lost-1440");
        visit.inTheDark().requireContrast().shot("room-lost-1440-dark");
        visit.onTelephone().requireNoSidewaysScroll().shot("room-lost-390-dark");
        visit.inTheLight().shot("room-lost-390");
        visit.onDesk();

        visit.page().keyboard().press("Control+Enter");
        interactions++;
        visit.settle();

        assertThat(dialog).isHidden();
        assertThat(visit.page().locator(".lost-card vaadin-button[theme~=primary]"))
                .isHidden();
        System.out.println("Lost room: " + interactions + " interactions");
        org.assertj.core.api.Assertions.assertThat(interactions).isLessThanOrEqualTo(2);
    }
}
