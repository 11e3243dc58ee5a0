package scot.onward.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.clinic.ClinicDraft.Sizes;
import scot.onward.clinic.ClinicDraft.Times;
import scot.onward.clinic.ClinicDraft.When;
import scot.onward.clinic.ClinicOutcome.Broken;
import scot.onward.clinic.ClinicOutcome.ChangedMeanwhile;
import scot.onward.clinic.ClinicOutcome.Clashes;
import scot.onward.clinic.ClinicOutcome.Saved;

class ClinicEditorDatabaseTest extends DatabaseTest {

    private static final int CONTESTS = 100;

    @Autowired
    private ClinicEditor editor;

    @Autowired
    private Clinics clinics;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private ClinicScene scene;

    @BeforeEach
    void makeScene() {
        scene = new ClinicScene(jdbc);
    }

    @Test
    void aClinicIsKeptAsItWasFilledIn() {
        LocalDate skipped = nextThursday().plusWeeks(3);
        ClinicDraft draft = scene.thursdays(scene.adviser("Morag Kerr"), scene.room)
                .with(new When(Recurrence.NTH_WEEKDAY, DayOfWeek.THURSDAY, 1, -1, ClinicScene.nextWeek(), null))
                .with(new Times(at(9), at(16), at(12), at(13), at(15)))
                .with(new Sizes(45, 5, 10, Map.of(scene.service, 60)))
                .with(new ClinicDraft.Held(2, at(11), at(12), at(10)))
                .with(Map.of(skipped, new ClinicException(ClinicException.Kind.SKIP, null, null, null)));
        assertThat(open(draft)).isInstanceOf(Saved.class);
        EditableClinic kept = as(scene.manager, () -> editor.edit(draft.clinicId()));
        assertThat(kept.plan()).isEqualTo(draft.plan());
        assertThat(kept.draft().with(kept.draft().when())).isEqualTo(kept.draft());
        assertThat(changeLog(draft.clinicId())).containsExactly("opened");
    }

    @Test
    void anExceptionOutlivesAChangeOfThePattern() {
        LocalDate skipped = nextThursday();
        ClinicDraft draft = scene.thursdays(scene.adviser("Morag Kerr"), scene.room)
                .with(Map.of(skipped, new ClinicException(ClinicException.Kind.SKIP, null, null, null)));
        open(draft);
        ClinicDraft fortnightly = draft(draft.clinicId())
                .with(new When(Recurrence.WEEKLY, DayOfWeek.THURSDAY, 2, null, ClinicScene.nextWeek(), null));
        assertThat(change(fortnightly)).isInstanceOf(Saved.class);
        assertThat(clinics.find(draft.clinicId()).orElseThrow().exceptions()).containsOnlyKeys(skipped);
        assertThat(changeLog(draft.clinicId())).containsExactly("opened", "changed");
    }

    @Test
    void neitherAnAdviserNorARoomIsHadTwice() {
        UUID morag = scene.adviser("Morag Kerr");
        open(scene.thursdays(morag, scene.room));
        assertThat(open(scene.thursdays(morag, scene.otherRoom), scene.otherManager))
                .isInstanceOfSatisfying(
                        Clashes.class,
                        refused -> assertThat(refused.clashes())
                                .extracting(Clash::over)
                                .containsExactly(Clash.Over.ADVISER));
        assertThat(open(scene.thursdays(scene.adviser("Sanjay Rao"), scene.room)))
                .isInstanceOfSatisfying(
                        Clashes.class,
                        refused -> assertThat(refused.clashes())
                                .extracting(Clash::over)
                                .containsExactly(Clash.Over.ROOM));
        assertThat(open(scene.thursdays(scene.adviser("Sanjay Rao"), scene.secondRoom)))
                .isInstanceOf(Saved.class);
    }

    @Test
    void anExceptionThatMovesADayIntoAnothersRoomIsRefused() {
        open(scene.thursdays(scene.adviser("Morag Kerr"), scene.room));
        ClinicDraft second = scene.thursdays(scene.adviser("Sanjay Rao"), scene.secondRoom);
        open(second);
        ClinicException moved = new ClinicException(ClinicException.Kind.MOVE, null, null, scene.room);
        assertThat(change(draft(second.clinicId()).with(Map.of(nextThursday().plusWeeks(5), moved))))
                .isInstanceOfSatisfying(
                        Clashes.class,
                        refused -> assertThat(refused.clashes().getFirst().day())
                                .isEqualTo(nextThursday().plusWeeks(5)));
    }

    @Test
    void aClinicEndedIsHeldUntilItsLastDayAndGivesItsRoomBack() {
        ClinicDraft draft = scene.thursdays(scene.adviser("Morag Kerr"), scene.room);
        open(draft);
        int version = as(scene.manager, () -> editor.edit(draft.clinicId())).version();
        assertThat(as(scene.manager, () -> editor.end(draft.clinicId(), version, nextThursday())))
                .isInstanceOf(Saved.class);
        ClinicDraft after = scene.thursdays(scene.adviser("Sanjay Rao"), scene.room)
                .with(new When(
                        Recurrence.WEEKLY,
                        DayOfWeek.THURSDAY,
                        1,
                        null,
                        nextThursday().plusDays(1),
                        null));
        assertThat(open(after)).isInstanceOf(Saved.class);
    }

    @Test
    void whoeverSavesAnOldVersionIsToldAndChangesNothing() {
        ClinicDraft draft = scene.thursdays(scene.adviser("Morag Kerr"), scene.room);
        open(draft);
        ClinicDraft old = draft(draft.clinicId());
        assertThat(change(old.with(new Sizes(30, 0, 0, Map.of())))).isInstanceOf(Saved.class);
        assertThat(change(old.with(new Sizes(60, 0, 0, Map.of())))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(clinics.find(draft.clinicId()).orElseThrow().slotMinutes()).isEqualTo(30);
    }

    @Test
    void openingTwiceFromADoubleClickOpensOne() {
        ClinicDraft draft = scene.thursdays(scene.adviser("Morag Kerr"), scene.room);
        assertThat(open(draft)).isEqualTo(open(draft));
        assertThat(clinics.ofHub(scene.hub)).hasSize(1);
    }

    @Test
    void nonsenseIsRefusedAtItsField() {
        ClinicDraft nonsense = scene.thursdays(UUID.randomUUID(), scene.room)
                .with(new When(
                        Recurrence.WEEKLY,
                        DayOfWeek.THURSDAY,
                        99,
                        null,
                        LocalDate.of(1900, 1, 1),
                        LocalDate.of(2200, 1, 1)))
                .with(new Times(at(15), at(9), at(12), null, at(3)))
                .with(new Sizes(100_000, -1, 999, Map.of(scene.service, 0)));
        assertThat(open(nonsense))
                .isInstanceOfSatisfying(
                        Broken.class,
                        refused -> assertThat(refused.rules())
                                .contains(
                                        ClinicRule.ADVISER_UNKNOWN,
                                        ClinicRule.EVERY_WEEKS_RANGE,
                                        ClinicRule.FROM_RANGE,
                                        ClinicRule.UNTIL_RANGE,
                                        ClinicRule.ENDS_BEFORE_STARTS,
                                        ClinicRule.BREAK_HALF,
                                        ClinicRule.SLOT_RANGE,
                                        ClinicRule.PREPARATION_RANGE,
                                        ClinicRule.GAP_RANGE,
                                        ClinicRule.SERVICE_MINUTES_RANGE));
        assertThat(open(scene.thursdays(scene.adviser("Morag Kerr"), UUID.randomUUID())))
                .isEqualTo(new Broken(List.of(ClinicRule.ROOM_UNKNOWN)));
        assertThat(clinics.ofHub(scene.hub)).isEmpty();
    }

    @Test
    void ofTwoManagersWhoSaveAtOnceExactlyOneWins() throws Exception {
        for (int contest = 0; contest < CONTESTS; contest++) {
            ClinicScene fresh = new ClinicScene(jdbc);
            UUID morag = fresh.adviser("Morag Kerr");
            UUID sanjay = fresh.adviser("Sanjay Rao");
            boolean sameRoom = contest % 2 == 0;
            ClinicDraft one = fresh.thursdays(morag, fresh.room);
            ClinicDraft other =
                    sameRoom ? fresh.thursdays(sanjay, fresh.room) : fresh.thursdays(morag, fresh.otherRoom);
            List<ClinicOutcome> outcomes = together(
                    () -> as(fresh.manager, () -> editor.open(one)),
                    () -> as(sameRoom ? fresh.manager : fresh.otherManager, () -> editor.open(other)));
            assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Clashes.class::isInstance).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void nobodyButAManagerGetsIn(Role role) {
        SignedIn person = scene.somebody(role);
        ClinicDraft draft = scene.thursdays(scene.adviser("Morag Kerr"), scene.room);
        List<Runnable> doors = List.of(
                () -> editor.ofHub(scene.hub),
                () -> editor.edit(draft.clinicId()),
                () -> editor.preview(draft),
                () -> editor.open(draft),
                () -> editor.change(draft),
                () -> editor.end(draft.clinicId(), 1, nextThursday()));
        for (Runnable door : doors) {
            assertThatThrownBy(() -> as(person, () -> {
                        door.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aManagerOfAnotherHubIsKeptOut() {
        ClinicDraft draft = scene.thursdays(scene.adviser("Morag Kerr"), scene.room);
        open(draft);
        assertThatThrownBy(() -> as(scene.otherManager, () -> editor.edit(draft.clinicId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> change(draft, scene.otherManager)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(scene.otherManager, () -> editor.end(draft.clinicId(), 1, nextThursday())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(scene.manager, () -> editor.edit(UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static LocalDate nextThursday() {
        return ClinicScene.nextWeek().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    private static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }

    private ClinicDraft draft(UUID clinicId) {
        return as(scene.manager, () -> editor.edit(clinicId)).draft();
    }

    private ClinicOutcome open(ClinicDraft draft) {
        return open(draft, scene.manager);
    }

    private ClinicOutcome open(ClinicDraft draft, SignedIn manager) {
        return as(manager, () -> editor.open(draft));
    }

    private ClinicOutcome change(ClinicDraft draft) {
        return change(draft, scene.manager);
    }

    private ClinicOutcome change(ClinicDraft draft, SignedIn manager) {
        return as(manager, () -> editor.change(draft));
    }

    private <T> T as(SignedIn person, java.util.function.Supplier<T> work) {
        return currentUser.runAs(person, work);
    }

    private List<String> changeLog(UUID clinicId) {
        return jdbc.queryForList(
                "select change_kind from change_log where subject = 'clinic' and subject_id = ? order by at",
                String.class,
                clinicId);
    }

    private static List<ClinicOutcome> together(Callable<ClinicOutcome> one, Callable<ClinicOutcome> other)
            throws Exception {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<ClinicOutcome>> running = List.of(one, other).stream()
                    .map(attempt -> threads.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            start.countDown();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}
