package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import scot.onward.access.Role;

/** Refers as a practice does and counts what it takes: a click, a key command and a field that is filled are one each. */
class ReferBrowserTest extends BrowserTest {

    private static final int MOST_FOR_A_KNOWN_PATIENT = 9;
    private static final int MOST_FOR_A_NEW_PATIENT = 14;

    /** Half a name is kept when the hand rests. */
    private static final int LONGER_THAN_A_PAUSE = 900;

    @Value("${onward.demo-password}")
    private String password = "";

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void a_known_patient_takes_nine_interactions_at_most(int width) {
        Hands hands = begin(width);

        hands.type("Name", "margaret t");
        hands.click(hands.page.locator("vaadin-combo-box-item:visible").first());
        assertThat(hands.visit.card("Patient")).containsText("Margaret Tolland");
        hands.tick("Benefits and social security").tick("Housing and homelessness");
        hands.safeAndWell();
        hands.tick("To be contacted").tick("That we hear back");
        hands.send("Margaret Tolland");

        hands.print("known", width);
        assertThat(hands.count).isLessThanOrEqualTo(MOST_FOR_A_KNOWN_PATIENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void a_new_patient_takes_fourteen_interactions_at_most(int width) {
        Hands hands = begin(width);
        String name = "Siobhán O’Hara-Ní Bhriain " + width;

        hands.fill("Name", name);
        hands.fill("Day", "14").fill("Month", "5").fill("Year", "1967");
        hands.fill("Postcode", "G31");
        hands.tick("Benefits and social security").tick("Housing and homelessness");
        hands.safeAndWell();
        hands.fill("Phone", "07700 900734");
        hands.tick("To be contacted").tick("That we hear back");
        hands.send(name);

        hands.print("new", width);
        assertThat(hands.count).isLessThanOrEqualTo(MOST_FOR_A_NEW_PATIENT);
    }

    @Test
    void a_time_is_booked_with_one_more_and_the_patient_leaves_with_a_slip() {
        Hands hands = begin(1440);
        String name = "Ishbel Drummond";

        hands.fill("Name", name);
        hands.fill("Day", "14").fill("Month", "5").fill("Year", "1967");
        hands.tick("Benefits and social security");
        hands.fill("Phone", "07700 900735");
        hands.tick("To be contacted").tick("That we hear back");
        hands.click(hands.page.locator(".time-choices vaadin-button").first());
        assertThat(hands.page.locator(".times-said")).containsText("Kept for you");
        hands.visit.requireAccessible().shot("refer-with-a-time");
        hands.send(name);

        assertThat(hands.page.locator(".booked-part")).containsText("Booked: ");
        hands.visit.requireAccessible().shot("refer-booked");
        Page slip = hands.page.waitForPopup(
                () -> hands.page.getByText("Print the slip").click());
        assertThat(slip.locator(".slip")).containsText("Ishbel");
        hands.print("new, with a time", 1440);
    }

    @Test
    void what_was_half_typed_is_there_after_signing_out_and_in_again() {
        Visit first = visit().signInQuickly("practice@onward.example", password).look("/refer");
        first.tick("Money and debt").type("CHI number", "0101011237");
        first.page().getByLabel("Name", exactly()).pressSequentially("Wojciech Zi");
        first.page().waitForTimeout(LONGER_THAN_A_PAUSE);
        assertThat(first.page().getByLabel("CHI number", exactly())).hasValue("••••••••37");
        assertThat(first.page().locator(".saved")).containsText("Draft saved");
        first.requireAccessible().shot("refer-half-typed");
        first.page()
                .locator("vaadin-menu-bar.who vaadin-menu-bar-button")
                .first()
                .click();
        first.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        first.page().waitForURL("**/login*");

        Visit second =
                visit().signInQuickly("practice@onward.example", password).look("/refer");

        assertThat(second.page().getByLabel("Name", exactly())).hasValue("Wojciech Zi");
        assertThat(second.page().getByLabel("CHI number", exactly())).hasValue("••••••••37");
        assertThat(second.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Money and debt")))
                .isChecked();
        second.press("Clear");
        assertThat(second.page().getByLabel("Name", exactly())).hasValue("");
    }

    @Test
    void reception_and_agencies_refer_through_the_same_form() {
        for (Role role : new Role[] {Role.RECEPTION, Role.PARTNER}) {
            Visit visit = signInAs(role).open("/refer").shot("refer-" + role);
            assertThat(visit.page().getByText("Refer somebody").first()).isVisible();
            visit.onTelephone().requireNoSidewaysScroll().shot("refer-390-" + role);
        }
    }

    private Hands begin(int width) {
        Visit visit = signInAs(Role.PRACTICE);
        if (width == 390) {
            visit.onTelephone();
        }
        visit.look("/refer").requireNoSidewaysScroll().shot("refer-" + width);
        return new Hands(visit);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Somebody at the keyboard, counted. */
    private static final class Hands {

        private final Visit visit;
        private final Page page;
        private final Instant began = Instant.now();
        private int count;

        Hands(Visit visit) {
            this.visit = visit;
            this.page = visit.page();
        }

        Hands type(String label, String text) {
            count++;
            page.getByLabel(label, exactly()).first().fill(text);
            return this;
        }

        /** A field is filled when the hand has left it. */
        Hands fill(String label, String text) {
            type(label, text);
            page.keyboard().press("Tab");
            visit.settle();
            return this;
        }

        void click(Locator where) {
            count++;
            where.click();
            visit.settle();
        }

        Hands tick(String words) {
            count++;
            visit.tick(words);
            return this;
        }

        void safeAndWell() {
            for (Locator question :
                    visit.card("Safe and well today?").locator(".yn").all()) {
                count++;
                visit.answer(question, "Yes");
            }
        }

        void send(String name) {
            count++;
            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("Referral for " + name + " received")).isVisible();
        }

        void print(String patient, int width) {
            System.out.printf(
                    "Refer a %s patient at %d px: %d interactions, %d ms in the browser%n",
                    patient,
                    width,
                    count,
                    Duration.between(began, Instant.now()).toMillis());
        }
    }
}
