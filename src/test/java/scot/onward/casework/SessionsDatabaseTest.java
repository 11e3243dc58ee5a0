package scot.onward.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.Appointments;
import scot.onward.casework.Recording.Refusal;
import scot.onward.shared.HubTime;
import scot.onward.shared.PresentingIssue;

class SessionsDatabaseTest extends DatabaseTest {

    @Autowired
    private Sessions sessions;

    @Autowired
    private Gains gains;

    @Autowired
    private Actions actions;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseworkScene scene;
    private UUID appointment;
    private UUID session;

    @BeforeEach
    void begin() {
        scene = new CaseworkScene(jdbc);
        appointment = scene.appointment("ARRIVED");
        session = opened();
    }

    @Test
    void anAppointmentHasOneRecordHoweverOftenItIsOpened() {
        assertThat(opened()).isEqualTo(session);
        assertThat(asMorag(() -> appointments.facts(appointment)).status()).isEqualTo(AppointmentStatus.CHECKED_IN);
    }

    @Test
    void aSecondAppointmentContinuesTheSameCase() {
        appointment = scene.appointment("ARRIVED");
        SessionRecord second = record(opened());
        assertThat(second.caseId()).isEqualTo(record(session).caseId());
        assertThat(second.time()).isEqualTo(2);
    }

    @Test
    void aCancelledAppointmentHasNoSession() {
        UUID cancelled = scene.appointment("CANCELLED");
        assertThat(asMorag(() -> sessions.open(cancelled)))
                .isEqualTo(new Opening.NoSession(AppointmentStatus.CANCELLED));
    }

    @Test
    void notesOfAHundredPagesAreKeptToTheLetter() {
        String pages = "Ünïcode – notes £1 “quoted” 🙂\n".repeat(10_000);
        assertThat(save(pages, 0)).isInstanceOf(NotesSaving.Saved.class);
        assertThat(record(session).notes()).isEqualTo(pages);
    }

    @Test
    void anotherWindowsNotesComeBackAndAreNotOverwritten() {
        save("typed in the first window", 0);
        NotesSaving second = save("typed in the second window", 0);
        assertThat(second).isEqualTo(new NotesSaving.OtherText("typed in the first window", 1));
        assertThat(record(session).notes()).isEqualTo("typed in the first window");
        assertThat(save("both, merged by a person", 1)).isInstanceOf(NotesSaving.Saved.class);
    }

    @Test
    void savingTheSameTextTwiceIsNoConflict() {
        save("sent twice", 0);
        assertThat(save("sent twice", 0)).isInstanceOf(NotesSaving.Saved.class);
    }

    @Test
    void issuesTickedInTwoWindowsAreBothKept() {
        tick(PresentingIssue.BENEFITS);
        tick(PresentingIssue.HOUSING);
        assertThat(record(session).issues()).containsExactly(PresentingIssue.BENEFITS, PresentingIssue.HOUSING);
    }

    @Test
    void finishingSaysWhatIsMissingAndMakesEachGapAnAction() {
        Map<Gap, String> words = new EnumMap<>(Map.of(Gap.ISSUE, "issue", Gap.NOTE, "note", Gap.NEXT_TIME, "next"));
        Set<Gap> missing = asMorag(() -> sessions.finish(session, words));
        assertThat(missing).containsExactly(Gap.ISSUE, Gap.NOTE, Gap.NEXT_TIME);
        assertThat(asMorag(() -> actions.due())).extracting(ActionRow::what).containsExactly("issue", "note", "next");
        assertThat(asMorag(() -> appointments.facts(appointment)).status()).isEqualTo(AppointmentStatus.FULFILLED);
    }

    @Test
    void aWholeRecordLacksNothingAndFinishingTwiceChangesNothing() {
        tick(PresentingIssue.DEBT);
        save("Agreed a plan.", 0);
        run(() -> sessions.nextTime(session, NextTime.NONE_NEEDED, null));
        assertThat(asMorag(() -> sessions.finish(session, Map.of()))).isEmpty();
        var finished = record(session).finishedAt();
        asMorag(() -> sessions.finish(session, Map.of()));
        assertThat(record(session).finishedAt()).isEqualTo(finished);
    }

    @Test
    void aGainCountsExactlyAndIsConfirmedOnlyByProof() {
        gain(new GainForm(GainKind.AWARD, "Disability award", 73_90, GainPeriod.WEEKLY, null, null));
        GainRow estimated = record(session).gains().getFirst();
        assertThat(estimated.countsPence()).isEqualTo(3_842_80);
        assertThat(estimated.status()).isEqualTo(GainStatus.ESTIMATED);
        LocalDate today = HubTime.today(java.time.Clock.systemUTC());
        assertThat(asMorag(() -> gains.confirm(estimated.id(), " ", today)))
                .isEqualTo(new Recording.Refused(Refusal.EVIDENCE_MISSING));
        assertThat(asMorag(() -> gains.confirm(estimated.id(), "Award letter", today.plusDays(1))))
                .isEqualTo(new Recording.Refused(Refusal.EVIDENCE_IN_FUTURE));
        asMorag(() -> gains.confirm(estimated.id(), "Award letter", today));
        assertThat(record(session).gains().getFirst().status()).isEqualTo(GainStatus.CONFIRMED);
    }

    @Test
    void absurdAndEmptyGainsAreRefusedWithTheReason() {
        assertThat(gain(new GainForm(GainKind.AWARD, "x", -1, GainPeriod.WEEKLY, null, null)))
                .isEqualTo(new Recording.Refused(Refusal.AMOUNT_NOT_POSITIVE));
        assertThat(gain(new GainForm(GainKind.AWARD, "x", 1_000_000_01, GainPeriod.ONE_OFF, null, null)))
                .isEqualTo(new Recording.Refused(Refusal.AMOUNT_ABSURD));
        assertThat(gain(new GainForm(GainKind.AWARD, "  ", 1, GainPeriod.WEEKLY, null, null)))
                .isEqualTo(new Recording.Refused(Refusal.NOTHING_SAID));
        assertThat(record(session).gains()).isEmpty();
    }

    private UUID opened() {
        return asMorag(() -> sessions.open(appointment)) instanceof Opening.Opened opened
                ? opened.sessionId()
                : UUID.randomUUID();
    }

    private SessionRecord record(UUID id) {
        return asMorag(() -> sessions.record(id));
    }

    private NotesSaving save(String text, int base) {
        return asMorag(() -> sessions.saveNotes(session, text, base));
    }

    private Recording gain(GainForm form) {
        return asMorag(() -> gains.record(session, form));
    }

    private void tick(PresentingIssue issue) {
        run(() -> sessions.changeIssues(session, Set.of(issue), Set.of()));
    }

    private <T> T asMorag(Supplier<T> call) {
        return currentUser.runAs(scene.morag, call);
    }

    private void run(Runnable call) {
        asMorag(() -> {
            call.run();
            return 0;
        });
    }
}
