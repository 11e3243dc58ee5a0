package scot.onward.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
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
import scot.onward.shared.ui.MainAction;

class FeedbackDialogViewTest extends ViewTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID referral;

    @BeforeEach
    void finishASession() {
        town = new Town(jdbc, currentUser);
        referral = ((SendResult.Sent) town.as(town.practice, () -> referrals.send(Town.patient("Ishbel Carr"))))
                .referralId();
        signIn(town.adviser);
        UI.getCurrent().navigate("session/" + session());
        _click(_get(MainAction.class));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void nothing_goes_before_the_client_agrees_and_a_change_takes_the_agreement_back() {
        TextArea offered = _get(TextArea.class, spec -> spec.withLabel("What was offered"));
        assertThat(offered.getValue()).startsWith("Ishbel came to see us");
        type(agrees(), true);

        type(offered, "Ishbel is getting help.");

        assertThat(agrees().getValue()).isFalse();
        assertThat(_get(FeedbackPreview.class).getElement().getTextRecursively())
                .contains("Ishbel is getting help.");
        press();
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_asked_opens_the_day_and_what_it_has_to_cover_and_all_of_it_arrives() {
        type(_get(TextArea.class, spec -> spec.withLabel("What was offered")), "Ishbel is getting help.");
        type(_get(TextArea.class, spec -> spec.withLabel("Asked of the practice")), "A short letter");
        type(_get(TextArea.class, spec -> spec.withLabel("What it needs to cover")), "Walking");
        type(agrees(), true);

        press();

        assertThat(kept())
                .singleElement(MAP)
                .containsEntry("body", "Ishbel is getting help.")
                .containsEntry("outcome", null)
                .containsEntry("asked", "A short letter")
                .containsEntry("cover", "Walking");
        assertThat(view()).isInstanceOf(MyClinicView.class);
    }

    private static Checkbox agrees() {
        return _get(Checkbox.class, spec -> spec.withLabel("Ishbel agrees to these words"));
    }

    private void press() {
        _click(_get(MainAction.class, spec -> spec.withText("Send message")));
    }

    private List<Map<String, Object>> kept() {
        return jdbc.queryForList(
                "select body, outcome, asked, cover from referral_feedback where referral_id = ?", referral);
    }

    private UUID session() {
        UUID work = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        jdbc.update(
                "insert into advice_case (id, client_id, organisation_id, lead_adviser_id, opened_at) select ?, client_id, ?, ?, now() from referral where id = ?",
                work,
                town.adviser.organisation(),
                town.adviser.adviserId(),
                referral);
        jdbc.update(
                "insert into advice_session (id, case_id, referral_id, adviser_id, hub_id, delivery, started_at) values (?, ?, ?, ?, ?, 'IN_PERSON', now())",
                session,
                work,
                referral,
                town.adviser.adviserId(),
                town.hub);
        return session;
    }
}
