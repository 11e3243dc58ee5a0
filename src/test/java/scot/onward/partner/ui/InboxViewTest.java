package scot.onward.partner.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.casework.CaseworkScene;
import scot.onward.client.ApprovedSummaries;
import scot.onward.client.ConsentPurpose;
import scot.onward.client.Consents;
import scot.onward.client.GivenHow;
import scot.onward.client.NewConsent;
import scot.onward.client.SummaryAgreement;
import scot.onward.partner.DeclineReason;
import scot.onward.partner.Inbox;
import scot.onward.partner.NewOnward;
import scot.onward.partner.OnwardReferrals;
import scot.onward.partner.OnwardStatus;

class InboxViewTest extends ViewTest {

    @Autowired
    private OnwardReferrals onward;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ApprovedSummaries summaries;

    @Autowired
    private Consents consents;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseworkScene scene;
    private UUID referral;

    @BeforeEach
    void somethingWasSent() {
        scene = new CaseworkScene(jdbc);
        referral = currentUser.runAs(scene.morag, () -> {
            summaries.approve(scene.client, "Wants help with the rent gap.", SummaryAgreement.READ_ALOUD);
            consents.give(
                    scene.client,
                    new NewConsent(
                            ConsentPurpose.ONWARD_REFERRAL, "agency", scene.tenement, "1", GivenHow.SPOKEN, null));
            UUID id =
                    onward.offer(new NewOnward(scene.client, scene.tenementService, scene.hub, null, "Agree a plan."));
            onward.send(id);
            return id;
        });
        signIn(scene.partner);
        UI.getCurrent().navigate("inbox");
    }

    @Test
    void theSummaryAndWhatIsAskedAreShown() {
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Wants help with the rent gap.", "Agree a plan.");
    }

    @Test
    void oneClickAcceptsWithTheFirstContactTyped() {
        type(
                _get(TextField.class, spec -> spec.withPredicate(field -> field.getMaxLength() == 120)),
                "Fri 27 Nov, morning");
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        assertThat(inbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(OnwardStatus.ACCEPTED);
            assertThat(row.firstContact()).isEqualTo("Fri 27 Nov, morning");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void decliningAsksForAReasonFirst() {
        Button decline = _get(Button.class, spec -> spec.withText("Decline"));
        _click(decline);
        assertThat(inbox.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(OnwardStatus.SENT));
        Select<DeclineReason> reason = _get(Select.class);
        assertThat(reason.isInvalid()).isTrue();
        type(reason, DeclineReason.NO_ROOM);
        _click(decline);
        assertThat(inbox.rows()).isEmpty();
    }

    @Test
    void anotherAgencysReferralShowsNothingOfTheClient() {
        signIn(scene.otherPartner);
        UI.getCurrent().navigate("inbox/" + referral);
        assertThat(view()).isInstanceOf(InboxView.class);
        _assertNone(InboxPanel.class);
    }

    @Test
    void theRoomIsChangedByOneClick() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "One more".equals(button.getAriaLabel().orElse("")))));
        assertThat(inbox.room().getFirst().room()).isEqualTo(4);
    }
}
