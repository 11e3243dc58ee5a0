package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.onward.access.Role;

/** One patient's way through all seven roles: from the practice's referral to the message back and the totals. */
@Order(1)
class JourneyBrowserTest extends BrowserTest {

    private static final String PATIENT = "Una Gillespie";
    private static final LocalDate LETTER = LocalDate.of(2026, 11, 9);
    private static final String LAST_SAFE_DATE = "Wed 23 Dec";
    private static final String NOTES = "Letter says nobody looked at her hands. Her sister Bridie drives her.";
    private static final String SUMMARY = "Una lives alone and falls behind with the rent since her award stopped.";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void referralBecomesAnOutcomeThroughAllRoles() {
        Visit practice = signInAs(Role.PRACTICE);
        refer(practice);
        Visit adviser = signInAs(Role.ADVISER);
        seeLevelRuleAndDate(adviser);
        Visit reception = signInAs(Role.RECEPTION);
        book(reception);
        adviser.open("/my-clinic");
        arrive(reception, adviser);
        advise(adviser);
        referOn(adviser);
        finish(adviser);
        Visit partner = signInAs(Role.PARTNER);
        help(partner);
        hearBack(practice);
        count(signInAs(Role.MANAGER), "/outcomes", "From referral to outcome");
        count(signInAs(Role.FUNDER), "/reports", "Small numbers are hidden");
        administer(signInAs(Role.ADMINISTRATOR));
    }

    private void refer(Visit practice) {
        Page page = practice.open("/refer").page();
        practice.type("Name", PATIENT);
        practice.date(practice.card("Patient"), LocalDate.of(1967, 5, 14));
        practice.type("Postcode", "G31");
        practice.tick("Benefits and social security").tick("Housing and homelessness");
        Locator letter = practice.card("A letter with a date on it?");
        practice.answer(letter, "Yes");
        practice.date(letter, LETTER);
        practice.choose("Who sent it", "Social Security Scotland");
        assertThat(letter).containsText("Last safe date " + LAST_SAFE_DATE + " 2026");
        practice.answer(practice.card("Safe and well today?").locator(".yn").first(), "Yes");
        practice.type("Phone", "07700 900734").tick("Text is fine");
        practice.tick("To be contacted").tick("That we hear back");
        practice.requireAccessible().shot("journey/1-refer");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Referral for " + PATIENT + " received")).isVisible();
        practice.requireAccessible();
    }

    private void seeLevelRuleAndDate(Visit adviser) {
        Locator row = adviser.open("/triage").page().locator("tr").filter(withText(PATIENT));
        assertThat(row).containsText(LAST_SAFE_DATE);
        assertThat(row).containsText("A letter with a last safe date");
        adviser.shot("journey/2-triage");
        row.getByText(PATIENT).click();
        adviser.press("Keep 3 Before a date").requireAccessible();
    }

    private void book(Visit reception) {
        Page page = reception.open("/today").page();
        page.getByLabel("Find a client or a free time").first().fill("una gill");
        reception.press("Book " + PATIENT);
        Locator panel = page.locator(".detail");
        assertThat(panel).containsText("Last safe date " + LAST_SAFE_DATE + " 2026");
        Locator time = panel.locator(".slots").getByText("Morag Kerr.").first();
        time.click();
        assertThat(panel.locator("blockquote")).containsText("Una");
        reception.requireAccessible().shot("journey/3-book");
        assertThat(page.content()).doesNotContain("Benefits and social security");
        panel.locator(".main-action").click();
        assertThat(panel).containsText("Booked: " + PATIENT);
        reception.requireAccessible();
    }

    private void arrive(Visit reception, Visit adviser) {
        Locator row = adviser.page().locator(".agenda li").filter(withText(PATIENT));
        assertThat(row).containsText("Booked");
        Page page = reception.open("/today").page();
        page.locator(".board").getByText(PATIENT).click();
        reception.press(page.locator(".card-menu"), "Arrived");
        assertThat(row).containsText("Arrived");
        reception.requireAccessible();
        adviser.requireAccessible().shot("journey/4-my-clinic");
    }

    private void advise(Visit adviser) {
        Page page = adviser.page();
        adviser.press("Start, " + PATIENT);
        page.waitForURL("**/session/*");
        adviser.requireAccessible();
        adviser.tick("Benefits and social security");
        Locator notes = page.getByLabel("Notes", exactly());
        notes.fill(NOTES);
        adviser.waitUntilSaved();
        page.reload();
        assertThat(notes).hasValue(NOTES);
        adviser.press("Add to Dates found").choose("Who sent the letter", "Social Security Scotland");
        adviser.date(adviser.card("Dates found"), LETTER);
        assertThat(adviser.card("Dates found")).containsText(LAST_SAFE_DATE);
        adviser.press("Add to Gains").type("What, such as Disability award", "Disability award");
        adviser.type("Amount", "73.90").press(adviser.card("Gains"), "Keep");
        assertThat(adviser.card("Gains")).containsText("£3,843 estimated");
        adviser.press("Add to Actions").type("What will be done", "Re-determination form");
        adviser.press(adviser.card("Actions"), "Keep");
        assertThat(adviser.card("Actions")).containsText("Re-determination form");
    }

    private void referOn(Visit adviser) {
        Locator card = adviser.card("Onward");
        adviser.press("Add to Onward").choose("Choose a service", "Tenement Housing Support");
        adviser.press(card, "Send");
        assertThat(card).containsText("Ask Una first");
        card.getByLabel("Una agrees to share the agreed summary with them").check();
        adviser.press(card, "Send").press(card, "Write it now");
        adviser.type("In Una’s words", SUMMARY).requireAccessible().press("Una agrees");
        adviser.press(card, "Send");
        assertThat(card).containsText("Asked to answer by");
    }

    private void finish(Visit adviser) {
        Page page = adviser.page();
        adviser.press("None needed").requireAccessible().shot("journey/5-session");
        page.keyboard().press("Control+Enter");
        page.getByLabel("Una agrees to these words").check();
        adviser.requireAccessible().press("Send message");
        page.waitForURL("**/my-clinic");
    }

    private void help(Visit partner) {
        Page page = partner.open("/inbox").page();
        page.getByText(PATIENT).first().click();
        assertThat(page.locator(".inbox-panel")).containsText(SUMMARY);
        requireNothingButTheSummary(page);
        partner.requireAccessible().shot("journey/6-inbox");
        partner.press("Accept");
        requireAnswer(partner, "Did Una come?");
        requireAnswer(partner, "Has it helped?");
        assertThat(row(page)).containsText("Helped");
        requireNothingButTheSummary(page);
        partner.requireAccessible();
    }

    private static void requireNothingButTheSummary(Page page) {
        assertThat(page.content()).doesNotContain("Bridie", "hands", "73.90", "Disability award", "Before a date");
    }

    private static void requireAnswer(Visit partner, String question) {
        Locator row = row(partner.page());
        assertThat(row).containsText(question);
        partner.answer(row, "Yes").settle();
    }

    private static Locator row(Page page) {
        return page.locator(".inbox-list li").filter(withText(PATIENT));
    }

    private void hearBack(Visit practice) {
        Page page = practice.open("/my-referrals").page();
        page.getByText(PATIENT).first().click();
        for (String step : List.of("Received", "Triaged", "Booked", "Attended", "Engaged")) {
            assertThat(page.locator(".tl")).containsText(step);
        }
        assertThat(page.locator(".msgback")).containsText("Una came to see us on");
        assertThat(page.content()).doesNotContain("Bridie", "73.90", "Tenement");
        practice.requireAccessible().shot("journey/7-my-referrals");
    }

    private void count(Visit visit, String route, String heading) {
        Page page = visit.open(route).page();
        assertThat(page.locator("main")).containsText(heading);
        assertThat(page.content()).doesNotContain(clients());
        visit.shot("journey/8" + route.replace('/', '-'));
    }

    private void administer(Visit visit) {
        Page page = visit.open("/accounts").page();
        assertThat(page.locator("main")).containsText("Morag Kerr");
        assertThat(page.content()).doesNotContain(clients());
    }

    private List<String> clients() {
        return jdbc.sql("select name from client").query(String.class).list();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
