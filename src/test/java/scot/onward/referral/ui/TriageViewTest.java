package scot.onward.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.Town;

class TriageViewTest extends ViewTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID referral;

    @BeforeEach
    void refer() {
        town = new Town(jdbc, currentUser);
        referral = ((SendResult.Sent) town.as(town.practice, () -> referrals.send(Town.patient("Jacqueline Orr"))))
                .referralId();
    }

    @Test
    void the_adviser_takes_a_referral_from_the_queue() {
        signIn(town.adviser);
        UI.getCurrent().navigate("triage");
        assertThat(text()).contains("Jacqueline Orr", "No rule above fired", "0 of 3", "Phone by");

        _click(_get(Button.class, spec -> spec.withText("Take")));

        assertThat(text()).contains("You");
        assertThat(jdbc.queryForObject("select status from referral where id = ?", String.class, referral))
                .isEqualTo("TRIAGED");
    }

    @Test
    void the_manager_sees_name_level_and_clock_and_no_rule() {
        signIn(town.manager);
        UI.getCurrent().navigate("triage");

        assertThat(text()).contains("Jacqueline Orr", "Routine").doesNotContain("No rule above fired", "Benefits");
        _assertNone(Button.class, spec -> spec.withText("Take next"));
    }

    @Test
    void one_referral_shows_every_rule_and_another_level_needs_a_reason() {
        signIn(town.adviser);
        UI.getCurrent().navigate("triage/" + referral);
        assertThat(text()).contains("Immediate danger", "No rule above fired", "Benefits and social security");

        type(level(), 2);
        _click(_get(Button.class, spec -> spec.withText("Change to 2 Today")));
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Reason"));
        assertThat(reason.isInvalid()).isTrue();
        type(reason, "Two small children and no heating");
        _click(_get(Button.class, spec -> spec.withText("Change to 2 Today")));

        assertThat(text()).contains("The rule said level 4", "Two small children and no heating");
    }

    @Test
    void a_try_is_logged_with_one_press() {
        signIn(town.adviser);
        UI.getCurrent().navigate("triage/" + referral);

        _click(_get(Button.class, spec -> spec.withText("No answer")));

        assertThat(text()).contains("1 of 3 tries made", "No answer");
    }

    @Test
    void it_is_ended_with_a_reason_and_opened_again() {
        signIn(town.adviser);
        UI.getCurrent().navigate("triage/" + referral);

        _click(_get(Button.class, spec -> spec.withText("End")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("The referrer reads:");
        _click(_get(Button.class, spec -> spec.withText("End it")));
        assertThat(text()).contains("Nobody is waiting");

        UI.getCurrent().navigate("triage", QueryParameters.of("whose", "later"));
        assertThat(text()).contains("Jacqueline Orr", "Client declines");
        _click(_get(Button.class, spec -> spec.withText("Open again")));
        type(_get(TextArea.class, spec -> spec.withLabel("Why")), "Changed their mind");
        _click(_find(Button.class, spec -> spec.withText("Open again")).getLast());
        UI.getCurrent().navigate("triage");
        assertThat(text()).contains("Jacqueline Orr", "You");
    }

    @Test
    void after_a_try_another_day_and_time_are_proposed() {
        signIn(town.adviser);
        UI.getCurrent().navigate("triage/" + referral);

        _click(_get(Button.class, spec -> spec.withText("No answer")));

        assertThat(text()).containsPattern("Next try: (Phone|Text), .*, (in the morning|at midday|in the afternoon)");
    }

    @Test
    void an_adviser_of_another_hub_does_not_get_in() {
        signIn(new Town(jdbc, currentUser).adviser);

        UI.getCurrent().navigate("triage/" + referral);

        assertThat(view()).isNotInstanceOf(AssessmentView.class);
        assertThat(text()).doesNotContain("Jacqueline");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> level() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("ovr"));
    }

    private static String text() {
        return view().getElement().getTextRecursively();
    }
}
