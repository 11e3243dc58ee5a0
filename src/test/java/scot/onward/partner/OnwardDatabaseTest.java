package scot.onward.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.casework.CaseworkScene;
import scot.onward.client.ApprovedSummaries;
import scot.onward.client.ConsentPurpose;
import scot.onward.client.Consents;
import scot.onward.client.GivenHow;
import scot.onward.client.NewConsent;
import scot.onward.client.SummaryAgreement;

class OnwardDatabaseTest extends DatabaseTest {

    private static final String SUMMARY = "Lives alone. Wants help with the rent gap.";

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
    void offer() {
        scene = new CaseworkScene(jdbc);
        referral = asMorag(() -> onward.offer(new NewOnward(
                scene.client, scene.tenementService, scene.hub, null, "Agree a plan with the landlord.")));
    }

    @Test
    void nothingIsSentWithoutTheClientsConsentToThisAgency() {
        approve(SUMMARY);
        assertThat(send()).isInstanceOf(Sending.NoConsent.class);
        assertThat(asPartner(() -> inbox.rows())).isEmpty();
    }

    @Test
    void nothingIsSentWithoutAnApprovedSummary() {
        agree();
        assertThat(send()).isInstanceOf(Sending.NoSummary.class);
    }

    @Test
    void theAgencyReadsTheSummaryAsItWasWhenSent() {
        sent();
        approve("Changed afterwards.");
        InboxDetail detail = asPartner(() -> inbox.detail(referral)).orElseThrow();
        assertThat(detail.summary()).isEqualTo(SUMMARY);
        assertThat(detail.asked()).isEqualTo("Agree a plan with the landlord.");
        assertThat(detail.reach().phone()).isEqualTo("07700 900718");
    }

    @Test
    void anotherAgencySeesAndChangesNothing() {
        sent();
        assertThat(asOther(() -> inbox.rows())).isEmpty();
        assertThat(asOther(() -> inbox.detail(referral))).isEmpty();
        assertThat(asOther(() -> inbox.accept(referral, null))).isInstanceOf(Reply.NotYours.class);
        assertThat(asOther(() -> inbox.decline(referral, DeclineReason.NO_ROOM)))
                .isInstanceOf(Reply.NotYours.class);
    }

    @Test
    void aWithdrawnConsentClosesTheReferralWhileItIsOpen() {
        sent();
        asMorag(() -> {
            consents.of(scene.client).forEach(consent -> consents.withdraw(scene.client, consent.id()));
            return 0;
        });
        assertThat(asPartner(() -> inbox.detail(referral))).isEmpty();
        assertThat(asPartner(() -> inbox.accept(referral, null))).isInstanceOf(Reply.NotYours.class);
    }

    @Test
    void theAnswerTheVisitAndTheHelpAreEachAStep() {
        sent();
        assertThat(asPartner(() -> inbox.accept(referral, "Fri 27 Nov, morning")))
                .isEqualTo(new Reply.Done(OnwardStatus.ACCEPTED));
        assertThat(asPartner(() -> inbox.helped(referral, Helped.YES)))
                .isEqualTo(new Reply.NotNow(OnwardStatus.ACCEPTED));
        asPartner(() -> inbox.came(referral, true));
        asPartner(() -> inbox.helped(referral, Helped.PARTLY));
        OnwardRow row = asMorag(() -> onward.ofClient(scene.client)).getFirst();
        assertThat(row.status()).isEqualTo(OnwardStatus.HELPED);
        assertThat(row.helped()).isEqualTo(Helped.PARTLY);
        assertThat(asPartner(() -> inbox.detail(referral)).orElseThrow().steps())
                .extracting(OnwardStep::status)
                .containsExactly(
                        OnwardStatus.OFFERED,
                        OnwardStatus.SENT,
                        OnwardStatus.ACCEPTED,
                        OnwardStatus.ATTENDED,
                        OnwardStatus.HELPED);
    }

    @Test
    void aDeclinedOneComesBackToTheSenderWithItsReason() {
        sent();
        asPartner(() -> inbox.decline(referral, DeclineReason.NO_ROOM));
        List<OnwardRow> back = asMorag(() -> onward.backFromOthers(14));
        assertThat(back).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(OnwardStatus.DECLINED_BY_AGENCY);
            assertThat(row.declineReason()).isEqualTo(DeclineReason.NO_ROOM);
        });
        assertThat(asMorag(() -> onward.waitingForMe())).isEqualTo(1);
    }

    @Test
    void sendingTwiceSendsOnce() {
        sent();
        assertThat(send()).isEqualTo(new Sending.NotNow(OnwardStatus.SENT));
    }

    @Test
    void anAdviserOfAnotherOrganisationDoesNotSeeIt() {
        sent();
        assertThat(currentUser.runAs(scene.stranger, () -> onward.ofClient(scene.client)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTNER"})
    void onlyAgenciesHaveAnInbox(Role role) {
        sent();
        var person = People.with(role, scene.hub);
        List<Supplier<Object>> calls = List.of(
                () -> inbox.rows(),
                () -> inbox.detail(referral),
                () -> inbox.accept(referral, null),
                () -> inbox.room(),
                () -> inbox.unanswered());
        calls.forEach(call ->
                assertThatThrownBy(() -> currentUser.runAs(person, call)).isInstanceOf(AccessDeniedException.class));
    }

    private void sent() {
        approve(SUMMARY);
        agree();
        assertThat(send()).isInstanceOf(Sending.Sent.class);
    }

    private Sending send() {
        return asMorag(() -> onward.send(referral));
    }

    private void approve(String text) {
        asMorag(() -> summaries.approve(scene.client, text, SummaryAgreement.READ_ALOUD));
    }

    private void agree() {
        asMorag(() -> consents.give(
                scene.client,
                new NewConsent(ConsentPurpose.ONWARD_REFERRAL, "agency", scene.tenement, "1", GivenHow.SPOKEN, null)));
    }

    private <T> T asMorag(Supplier<T> call) {
        return currentUser.runAs(scene.morag, call);
    }

    private <T> T asPartner(Supplier<T> call) {
        return currentUser.runAs(scene.partner, call);
    }

    private <T> T asOther(Supplier<T> call) {
        return currentUser.runAs(scene.otherPartner, call);
    }
}
