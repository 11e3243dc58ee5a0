package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import scot.onward.access.Role;

class ImportBrowserTest extends BrowserTest {

    private static final String LIST = """
            Patient;Date of birth;CHI;Telephone;Reason for referral;Agrees to be contacted;Comments
            Senga Auchterlonie;9/11/1958;;07700 900563;Debt; yes;"Two lines
            in one cell"
            Dougie Pittendreigh;31/2/1960;;07700 900564;Debt;yes;
            Morven Tulliallan;3 Mar 1971;;7700900565;Benefits and housing;yes;
            Isla Kinnaird;1/1/1970;1234567890;phone;Gardening;no;
            """;

    @Test
    void bringsAListInFromTheFileToTheReferrals() {
        Visit visit = signInAs(Role.PRACTICE);
        visit.look("/my-referrals").press("Import a list");
        visit.page().waitForURL("**/import");
        visit.requireAccessible().shot("import-empty");

        visit.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("list.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(visit.page().locator(".import-rows")).isVisible();
        visit.requireAccessible().shot("import");
        visit.page().locator(".import-rows").scrollIntoViewIfNeeded();
        visit.shot("import-rows");
        visit.inTheDark().requireContrast().shot("import-dark");
        visit.inTheLight()
                .onTelephone()
                .requireNoSidewaysScroll()
                .shot("import-390")
                .onDesk();

        visit.press("Import 2 referrals");
        assertThat(visit.page().locator(".note.ok")).containsText("2 referrals imported.");
        visit.requireAccessible().shot("import-done");
        visit.press("See them in My referrals");
        assertThat(visit.page().locator("main")).containsText("Morven Tulliallan");
    }
}
