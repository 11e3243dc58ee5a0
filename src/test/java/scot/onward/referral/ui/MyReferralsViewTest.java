package scot.onward.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.referral.Feedback;
import scot.onward.referral.FeedbackForm;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.Town;

class MyReferralsViewTest extends ViewTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private Feedback feedback;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID referral;

    @BeforeEach
    void refer() {
        town = new Town(jdbc, currentUser);
        referral = ((SendResult.Sent) town.as(town.practice, () -> referrals.send(Town.patient("Ishbel Carr"))))
                .referralId();
    }

    @Test
    void the_list_comes_first_and_the_address_opens_one() {
        signIn(town.practice);
        UI.getCurrent().navigate("my-referrals");
        assertThat(text()).contains("Ishbel Carr", "Received", "Phone call by");
        _assertNone(SentDetail.class);

        UI.getCurrent().navigate("my-referrals/" + referral);
        assertThat(_get(SentDetail.class).getElement().getTextRecursively())
                .contains("Where it is", "Triaged", "to come", "No message yet");
    }

    @Test
    void what_is_asked_is_answered_with_one_press() {
        town.as(
                town.adviser,
                () -> feedback.send(new FeedbackForm(referral, "Ishbel is getting help.", "A short letter", null)));
        signIn(town.practice);
        UI.getCurrent().navigate("my-referrals/" + referral);
        assertThat(_get(SentDetail.class).getElement().getTextRecursively())
                .contains("Ishbel is getting help.", "Asked of the practice");

        _click(_get(Button.class, spec -> spec.withText("Letter sent")));

        assertThat(_find(Button.class, spec -> spec.withText("Letter sent"))).isEmpty();
        assertThat(_get(MessageCard.class).getElement().getTextRecursively()).contains("Letter sent, today");
    }

    @Test
    void another_practice_gets_what_a_wrong_address_gets() {
        signIn(town.otherPractice());

        UI.getCurrent().navigate("my-referrals/" + referral);

        assertThat(view()).isNotInstanceOf(MyReferralsView.class);
        assertThat(text()).doesNotContain("Ishbel");
    }

    private static String text() {
        return view().getElement().getTextRecursively();
    }
}
