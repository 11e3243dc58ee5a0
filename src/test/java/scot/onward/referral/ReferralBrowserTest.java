package scot.onward.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import scot.onward.access.Role;
import scot.onward.browser.BrowserTest;
import scot.onward.browser.Visit;

class ReferralBrowserTest extends BrowserTest {

    @Test
    void a_patient_is_referred_with_the_keyboard_and_found_again() {
        Visit practice = signInAs(Role.PRACTICE).open("/refer");
        Page page = practice.page();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Eilidh Brodie");
        page.keyboard().press("Tab");
        practice.settle();
        page.getByLabel("Day").first().fill("12/3/1958");
        page.keyboard().press("Tab");
        page.getByLabel("Benefits and social security").check();
        page.getByLabel("Housing and homelessness").check();
        page.getByRole(AriaRole.RADIO, named("Yes")).first().check();
        practice.settle();
        page.getByLabel("Day").nth(1).fill("12/11/2026");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.COMBOBOX, named("Who sent it")).fill("DWP");
        practice.settle();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.getByLabel("Phone", new Page.GetByLabelOptions().setExact(true)).fill("07700 900561");
        page.getByLabel("To be contacted").check();
        page.getByLabel("That we hear back").check();
        assertThat(page.getByText("Last safe date")).isVisible();
        practice.requireAccessible().shot("refer");
        page.keyboard().press("Control+Enter");

        assertThat(page.getByText("Referral for Eilidh Brodie received")).isVisible();
        practice.requireAccessible().shot("refer-sent");
        page.getByText("See this referral").click();
        assertThat(page.getByText("Where it is")).isVisible();
        practice.requireAccessible().shot("my-referrals");
        practice.onTelephone().shot("my-referrals-390-detail");
        practice.open("/my-referrals").shot("my-referrals-390");
        practice.open("/refer").shot("refer-390");

        Visit adviser = signInAs(Role.ADVISER).open("/triage").shot("triage");
        adviser.page().getByText("Eilidh Brodie").first().click();
        assertThat(adviser.page().getByText("Every rule, in order")).isVisible();
        adviser.requireAccessible().shot("triage-assessment");
        adviser.onTelephone().shot("triage-assessment-390");
        adviser.open("/triage").shot("triage-390");

        signInAs(Role.MANAGER).open("/triage").shot("triage-manager");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
