package scot.onward.triage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.Referrals;
import scot.onward.referral.Town;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Segmented;

@Transactional
class RulesViewTest extends ViewTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void aRuleIsReadWithItsSourceAndTheDayItWasCompared() {
        signIn(Role.ADMINISTRATOR);
        open("welfare-fund-review");
        assertThat(text())
                .contains(
                        "20 working days from the day after the letter",
                        "At least 3 working days before the last safe date",
                        "Scottish Borders and East Lothian councils",
                        Dates.dayAndYear(LocalDate.of(2026, 11, 1)),
                        "Published");
        assertThat(_find(Button.class, spec -> spec.withText("See what would change")))
                .isEmpty();
    }

    @Test
    void aLetterDateIsTriedWithWhatIsKnown() {
        signIn(Role.ADVISER);
        open("dwp-decision");
        LocalDate letter = today.minusDays(10);
        Typing.type(_get(DateParts.class), letter);
        assertThat(text()).contains("Last safe date " + Dates.dayAndYear(letter.plusMonths(1)));
        Typing.type(answer("Written reasons asked for in time"), Answer.YES);
        assertThat(text())
                .contains("Last safe date "
                        + Dates.dayAndYear(letter.plusMonths(1).plusDays(14)));
        Typing.type(_get(DateParts.class), today.plusDays(3));
        assertThat(text()).contains("is after today. Check the date on the letter.");
    }

    @Test
    void aLevelRuleIsReadWithItsPlace() {
        signIn(Role.MANAGER);
        open("sheriff-or-eviction");
        assertThat(text()).contains("Today or next working day", "when 5 or fewer working days are left");
    }

    @Test
    void aManagerSeesWhatWouldChangeAndStartsTheVersion() {
        signIn(new Town(jdbc, currentUser).manager);
        open("homelessness-threat");
        assertThat(text()).contains("announced, not in force", "Waits for its start");
        DateParts from = _find(DateParts.class).getLast();
        Typing.type(from, today.plusMonths(1));
        _click(button("See what would change"));
        assertThat(text()).containsPattern("Nobody’s date would change|One date would change|dates would change");

        String start = "Start from " + Dates.dayAndYear(today.plusMonths(1));
        _click(button(start));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reason")).getErrorMessage())
                .isEqualTo("Say why, in a few words.");

        Typing.type(_get(TextField.class, spec -> spec.withLabel("Reason")), "Commencement Regulations");
        _click(button(start));
        assertThat(text())
                .contains("for letters from " + Dates.dayAndYear(today.plusMonths(1)), "“Commencement Regulations”")
                .doesNotContain("announced, not in force");
    }

    @Test
    void theReportNamesWhoseDateWouldChangeFromWhichToWhich() {
        Town town = new Town(jdbc, currentUser);
        LocalDate loss = today.plusMonths(9);
        town.doAs(
                town.practice,
                () -> referrals.send(
                        Town.with(Town.patient("Shona Baird"), ReferralForm.Letter.of("homelessness-threat", loss))));
        signIn(town.manager);
        open("homelessness-threat");
        Typing.type(_find(DateParts.class).getLast(), today.plusMonths(1));
        _click(button("See what would change"));
        assertThat(text()).contains("Shona Baird", "Help is due from ", " → ");
    }

    @Test
    void anUnlikelyDateIsRefusedBesideItsField() {
        signIn(new Town(jdbc, currentUser).manager);
        open("homelessness-threat");
        DateParts from = _find(DateParts.class).getLast();
        Typing.type(from, today.plusYears(20));
        _click(button("See what would change"));
        assertThat(from.getErrorMessage()).contains("more than ten years away");
    }

    private static void open(String rule) {
        UI.getCurrent().navigate("rules", QueryParameters.of("open", rule));
        assertThat(view()).isInstanceOf(RulesView.class);
    }

    @SuppressWarnings("unchecked")
    private static Segmented<Answer> answer(String label) {
        return _find(Segmented.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static String text() {
        return String.join(" ", List.of(view().getElement().getTextRecursively()));
    }
}
