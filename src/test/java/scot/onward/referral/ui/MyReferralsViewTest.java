package scot.onward.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.referral.BackWords;
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
                () -> feedback.send(new FeedbackForm(
                        referral,
                        new BackWords(
                                "Ishbel is getting help.",
                                "A new claim has been made.",
                                "A short letter",
                                null,
                                "How far she can walk",
                                "repeat prescriptions",
                                "Tue 8 Dec, 10:00"))));
        signIn(town.practice);
        UI.getCurrent().navigate("my-referrals/" + referral);
        assertThat(_get(SentDetail.class).getElement().getTextRecursively())
                .contains(
                        "Ishbel is getting help.",
                        "A new claim has been made.",
                        "Asked of the practice",
                        "repeat prescriptions",
                        "Tue 8 Dec, 10:00");
        _assertNone(Paragraph.class, spec -> spec.withText("How far she can walk"));
        _click(_get(Button.class, spec -> spec.withText("See what to cover")));
        _get(Paragraph.class, spec -> spec.withText("How far she can walk"));

        _click(_get(Button.class, spec -> spec.withText("Letter sent")));

        assertThat(_find(Button.class, spec -> spec.withText("Letter sent"))).isEmpty();
        assertThat(_get(MessageCard.class).getElement().getTextRecursively()).contains("Letter sent, today");
    }

    @Test
    void one_tap_counts_whether_it_saved_an_appointment() {
        town.as(town.adviser, () -> feedback.send(new FeedbackForm(referral, BackWords.of("Ishbel is getting help."))));
        signIn(town.practice);
        UI.getCurrent().navigate("my-referrals/" + referral);

        _click(_get(Button.class, spec -> spec.withText("Yes")));

        assertThat(_get(SparedNote.class).getElement().getTextRecursively()).contains("Counted");
        assertThat(jdbc.queryForMap("select * from referral_spared where referral_id = ?", referral))
                .containsEntry("spared", true)
                .containsOnlyKeys("referral_id", "spared", "said_on");
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
