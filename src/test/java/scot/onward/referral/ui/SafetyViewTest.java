package scot.onward.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.referral.Referrals;
import scot.onward.referral.SafetyClocks;
import scot.onward.referral.SendResult;
import scot.onward.referral.Town;
import scot.onward.shared.Answer;

class SafetyViewTest extends ViewTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private SafetyClocks clocks;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID referral;

    @BeforeEach
    void refer() {
        town = new Town(jdbc, currentUser);
        referral = ((SendResult.Sent) town.as(town.practice, () -> referrals.send(Town.patient("Margaret Tolland"))))
                .referralId();
    }

    @Test
    void a_point_that_is_not_true_is_recorded_with_why() {
        signIn(town.adviser);
        UI.getCurrent().navigate("triage/" + referral);
        type(point("At risk of harm"), Answer.NO);

        _click(_get(Button.class, spec -> spec.withText("Record that there is no report")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why")).isInvalid())
                .isTrue();
        type(_get(TextArea.class, spec -> spec.withLabel("Why")), "She is well and decides for herself.");
        _click(_get(Button.class, spec -> spec.withText("Record that there is no report")));

        assertThat(text())
                .contains("No report, the three points are not all true", "She is well and decides for herself.");
    }

    @Test
    void what_was_raised_runs_beside_the_queue_under_initials_until_a_person_records_what_was_done() {
        signIn(town.adviser);
        UI.getCurrent().navigate("triage/" + referral);
        _click(_get(Button.class, spec -> spec.withText("It was raised")));
        assertThat(text()).contains("Suicide or self-harm raised");

        UI.getCurrent().navigate("triage");
        SafetyPanel panel = _get(SafetyPanel.class);
        assertThat(panel.getElement().getTextRecursively())
                .contains("Suicide or self-harm raised", "M.T.", town.adviser.name())
                .doesNotContain("Margaret");
        _click(_get(panel, Button.class, spec -> spec.withText("Record what was done")));
        type(_get(TextArea.class), "Dr Iqbal was phoned and has seen her.");
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(panel.getElement().getTextRecursively())
                .contains("Distress, asked duty GP")
                .doesNotContain("Suicide or self-harm raised");
    }

    @Test
    void the_manager_sees_that_a_clock_is_overdue_and_not_what_it_is_about() {
        town.doAs(town.adviser, () -> clocks.raised(referral));

        signIn(town.manager);
        UI.getCurrent().navigate("triage");

        assertThat(_get(AlarmPanel.class).getElement().getTextRecursively())
                .contains("Safety clock", "M.T.", town.adviser.name())
                .doesNotContain("Suicide", "self-harm", "Margaret");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Answer> point(String label) {
        return _get(
                RadioButtonGroup.class,
                spec -> spec.withPredicate(group -> ((RadioButtonGroup<?>) group)
                        .getAriaLabel()
                        .filter(label::equals)
                        .isPresent()));
    }

    private static String text() {
        return view().getElement().getTextRecursively();
    }
}
