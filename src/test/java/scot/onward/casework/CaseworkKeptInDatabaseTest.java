package scot.onward.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import scot.onward.access.SignedIn;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.ApprovedSummaries;
import scot.onward.client.SummaryAgreement;
import scot.onward.partner.NewOnward;
import scot.onward.partner.OnwardReferrals;

/** Who reads a session's notes, gains and debts: the organisation's own advisers, and nobody else by any way. */
class CaseworkKeptInDatabaseTest extends DatabaseTest {

    @Autowired
    private Sessions sessions;

    @Autowired
    private Gains gains;

    @Autowired
    private Debts debts;

    @Autowired
    private Actions actions;

    @Autowired
    private FoundDates foundDates;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private ClientStory story;

    @Autowired
    private MyDay myDay;

    @Autowired
    private ApprovedSummaries summaries;

    @Autowired
    private OnwardReferrals onward;

    @Autowired
    private AccessLog accessLog;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseworkScene scene;
    private UUID appointment;
    private UUID session;

    @BeforeEach
    void recordSomething() {
        scene = new CaseworkScene(jdbc);
        appointment = scene.appointment("ARRIVED");
        session = currentUser.runAs(scene.morag, () -> {
            var opened = (Opening.Opened) sessions.open(appointment);
            sessions.saveNotes(opened.sessionId(), "told in confidence", 0);
            gains.record(
                    opened.sessionId(),
                    new GainForm(GainKind.GRANT, "Fuel grant", 150_00, GainPeriod.ONE_OFF, null, null));
            return opened.sessionId();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADVISER"})
    void everyOtherRoleIsRefusedEveryCall(Role role) {
        SignedIn person = People.with(role, scene.hub);
        List<Runnable> calls = List.of(
                () -> sessions.open(appointment),
                () -> sessions.record(session),
                () -> sessions.again(session),
                () -> sessions.saveNotes(session, "x", 1),
                () -> sessions.finish(session, Map.of()),
                () -> sessions.ofAppointments(Set.of(appointment)),
                () -> gains.record(session, new GainForm(GainKind.AWARD, "x", 1, GainPeriod.WEEKLY, null, null)),
                () -> debts.record(session, new DebtForm(CreditorKind.RENT, "x", 1, null)),
                () -> actions.record(session, ActionOwner.CLIENT, "x", null),
                () -> actions.due(),
                () -> foundDates.mine(),
                () -> caseFile.of(scene.client),
                () -> accessLog.ofClient(scene.client, 10),
                () -> story.of(scene.client),
                () -> myDay.of(LocalDate.now()),
                () -> summaries.latest(scene.client),
                () -> onward.ofClient(scene.client));
        calls.forEach(call -> assertThatThrownBy(() -> as(person, call)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anAdviserOfAnotherOrganisationReadsAndChangesNothingThoughTheHubIsTheSame() {
        List<Runnable> calls = List.of(
                () -> sessions.open(appointment),
                () -> sessions.record(session),
                () -> sessions.saveNotes(session, "x", 1),
                () -> sessions.changeIssues(session, Set.of(), Set.of()),
                () -> sessions.finish(session, Map.of()),
                () -> gains.record(session, new GainForm(GainKind.AWARD, "x", 1, GainPeriod.WEEKLY, null, null)),
                () -> debts.record(session, new DebtForm(CreditorKind.RENT, "x", 1, null)));
        calls.forEach(
                call -> assertThatThrownBy(() -> as(scene.stranger, call)).isInstanceOf(AccessDeniedException.class));
        CaseFile.Content seen = currentUser.runAs(scene.stranger, () -> caseFile.of(scene.client));
        assertThat(seen.sessions()).isEmpty();
        assertThat(seen.gains()).isEmpty();
        assertThat(currentUser.runAs(scene.stranger, () -> sessions.ofAppointments(Set.of(appointment))))
                .isEmpty();
    }

    @Test
    void aCaseTheClientSharesIsReadByTheOtherOrganisationAndStillNotWritten() {
        share("null");
        SessionRecord shared = currentUser.runAs(scene.stranger, () -> sessions.record(session));
        assertThat(shared.notes()).isEqualTo("told in confidence");
        assertThatThrownBy(() -> as(scene.stranger, () -> sessions.saveNotes(session, "x", 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWithdrawnConsentEndsTheSharingAtOnce() {
        share("now()");
        assertThatThrownBy(() -> as(scene.stranger, () -> sessions.record(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOnwardReferralOfSomebodyElsesClientIsRefused() {
        CaseworkScene elsewhere = new CaseworkScene(jdbc);
        var offer = new NewOnward(scene.client, elsewhere.tenementService, elsewhere.hub, null, "x");
        assertThatThrownBy(() -> as(elsewhere.morag, () -> onward.offer(offer)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        as(elsewhere.morag, () -> summaries.approve(scene.client, "x", SummaryAgreement.READ_ALOUD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyReadOfTheRecordIsInTheAccessLog() {
        as(scene.morag, () -> sessions.record(session));
        assertThat(currentUser.runAs(scene.morag, () -> accessLog.ofClient(scene.client, 10)))
                .anySatisfy(row -> {
                    assertThat(row.who()).isEqualTo("Morag Kerr");
                    assertThat(row.what()).isEqualTo(Glimpse.SESSION);
                });
    }

    private void share(String withdrawnAt) {
        UUID consent = UUID.randomUUID();
        jdbc.update(
                "insert into consent (id, client_id, purpose, wording_version, given_how, given_by, given_at, withdrawn_at)"
                        + " values (?, ?, 'ACT_FOR', '1', 'SPOKEN', ?, now(), " + withdrawnAt + ")",
                consent,
                scene.client,
                scene.morag.accountId());
        jdbc.update(
                "insert into case_share (case_id, organisation_id, consent_id, shared_at)"
                        + " select case_id, ?, ?, now() from advice_session where id = ?",
                scene.stranger.organisation(),
                consent,
                session);
    }

    private void as(SignedIn person, Runnable call) {
        currentUser.runAs(person, () -> {
            call.run();
            return 0;
        });
    }
}
