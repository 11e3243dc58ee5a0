package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.ClosureOutcome.Reported;
import scot.onward.shared.Delivery;

class DisplacementsDatabaseTest extends DatabaseTest {

    @Autowired
    private Closings closings;

    @Autowired
    private Displacements displacements;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private ClosureScene it;
    private UUID louise;
    private UUID chidi;

    @BeforeEach
    void bookTwoForTheAfternoon() {
        it = new ClosureScene(jdbc, clock);
        louise = book(it.leilasClinic, it.scene.client("Louise Pettigrew"), 13, 30);
        chidi = book(it.leilasClinic, it.scene.client("Chidi Okafor"), 14, 15);
    }

    @Test
    void everybodyIsProposedATimeOfTheSameAdviserFirstAndNoTwoTheSame() {
        AffectedRow first = affected(report()).rows().getFirst();

        assertThat(first.name()).isEqualTo("Louise Pettigrew");
        assertThat(first.was().from()).isEqualTo(it.at(13, 30));
        Proposal proposal = Objects.requireNonNull(first.proposal());
        assertThat(proposal.sameAdviser()).isTrue();
        assertThat(proposal.sameDay()).isTrue();
        assertThat(proposal.startsAt()).isBefore(it.at(13, 0));
        assertThat(first.others()).isNotEmpty().noneMatch(proposal::excludes);
    }

    @Test
    void whenTheAdvisersDayIsFullTheSameAdviserOnAnotherDayIsBeforeTheSameDay() {
        leaveOnlyTheAfternoon();
        UUID later = it.scene.clinic(it.leila, it.scene.room, it.dayAfter());

        List<AffectedRow> rows = affected(report()).rows();

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.proposal())
                        .isNotNull()
                        .extracting(Proposal::clinicId)
                        .isEqualTo(later));
        assertThat(rows.stream()
                        .map(row -> Objects.requireNonNull(row.proposal()).startsAt()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingAfterTheLastSafeDateIsProposed() {
        leaveOnlyTheAfternoon();
        it.scene.clinic(it.leila, it.scene.room, it.dayAfter());
        jdbc.update("update appointment set last_safe_date = ? where id = ?", it.day, louise);

        AffectedRow row = affected(report()).rows().getFirst();

        Proposal proposal = Objects.requireNonNull(row.proposal());
        assertThat(proposal.clinicId()).isEqualTo(it.ewansClinic);
        assertThat(proposal.sameDay()).isTrue();
        assertThat(row.others()).allMatch(Proposal::sameDay);
    }

    @Test
    void whatSomebodyNeedsIsKeptAndAPhoneCallIsProposedOnlyToThoseWhoMayBePhoned() {
        leaveOnlyTheAfternoon();
        UUID phone = it.scene.clinic(it.scene.adviser("Nadia Iqbal"), null, it.day);
        jdbc.update(
                "insert into client_need (client_id, need) select client_id, 'STEP_FREE' from appointment where id = ?",
                louise);

        assertThat(affected(report()).rows().getFirst().proposal()).isNull();

        jdbc.update(
                "update client set phone_ok = true where id = (select client_id from appointment where id = ?)",
                louise);
        AffectedRow row = affected(onlyClosure()).rows().getFirst();
        assertThat(row.proposal()).isNotNull().extracting(Proposal::clinicId).isEqualTo(phone);
        assertThat(Objects.requireNonNull(row.proposal()).delivery()).isEqualTo(Delivery.PHONE);
    }

    @Test
    void movingAllAtOnceGivesEachTheirTimeAndQueuesTheWordsThatWereShown() {
        UUID closure = report();
        List<Choice> chosen = choices(closure);
        String words = as(() -> displacements.words(closure, chosen.getFirst()));

        MoveAllOutcome outcome = as(() -> displacements.moveAll(closure, chosen, true));

        assertThat(outcome.moved()).isEqualTo(2);
        assertThat(outcome.stillToMove()).isEmpty();
        assertThat(it.states(chidi)).containsExactly(outcome.toPhone() == 0 ? "SETTLED" : "TO_TELL");
        assertThat(as(() -> appointments.facts(louise)).startsAt())
                .isEqualTo(chosen.getFirst().proposal().startsAt());
        assertThat(words)
                .startsWith("Hello Louise. We have to change your time ")
                .contains("New time: ");
        if (outcome.toPhone() == 0) {
            assertThat(moved(louise)).containsExactly(words);
        }
        assertThat(it.forgotten()).isZero();
    }

    @Test
    void movedWithoutAMessageTheyStayOnTheCallListUntilSomebodyHasToldThem() {
        UUID closure = report();

        MoveAllOutcome outcome = as(() -> displacements.moveAll(closure, choices(closure), false));

        assertThat(outcome.toPhone()).isEqualTo(2);
        assertThat(moved(louise)).isEmpty();
        List<CallRow> calls = as(() -> displacements.callList(it.scene.hub));
        assertThat(calls).extracting(CallRow::name).containsExactly("Louise Pettigrew", "Chidi Okafor");
        assertThat(calls).noneMatch(CallRow::toMove);

        assertThat(as(() -> displacements.told(calls.getFirst().displacementId())))
                .isTrue();
        assertThat(as(() -> displacements.told(calls.getFirst().displacementId())))
                .isFalse();

        assertThat(as(() -> displacements.callList(it.scene.hub)))
                .extracting(CallRow::name)
                .containsExactly("Chidi Okafor");
        assertThat(as(() -> displacements.progress(it.scene.hub, it.day)))
                .containsEntry(closure, new MoveProgress(2, 0, 1));
    }

    @Test
    void whoseTimeWasTakenMeanwhileStaysOnTheListAndIsNamedWhileTheOthersAreMoved() {
        UUID closure = report();
        List<Choice> chosen = choices(closure);
        Proposal hers = chosen.getFirst().proposal();
        BookingRequest quicker = it.scene.request(hers.clinicId(), it.scene.client("Hassan Ali"), hers.startsAt());
        assertThat(as(() -> appointments.book(quicker))).isInstanceOf(Booked.class);

        MoveAllOutcome outcome = as(() -> displacements.moveAll(closure, chosen, true));

        assertThat(outcome.moved()).isEqualTo(1);
        assertThat(outcome.stillToMove()).containsExactly("Louise Pettigrew");
        assertThat(it.states(louise)).containsExactly("TO_MOVE");
        assertThat(as(() -> displacements.callList(it.scene.hub)))
                .filteredOn(CallRow::toMove)
                .extracting(CallRow::name)
                .containsExactly("Louise Pettigrew");
        assertThat(it.scene.overlaps()).isZero();
    }

    @Test
    void aManagerOfTheHubMovesThemAsWell() {
        UUID closure = report();
        List<Choice> chosen = choices(closure);

        MoveAllOutcome outcome = currentUser.runAs(it.manager, () -> displacements.moveAll(closure, chosen, true));

        assertThat(outcome.moved()).isEqualTo(2);
    }

    @Test
    void whoHasNoNumberThatMayBeUsedIsListedWithoutOne() {
        report();

        assertThat(as(() -> displacements.callList(it.scene.hub))).allMatch(call -> call.phone() == null);
    }

    /** Leila has no time left on that day. */
    private void leaveOnlyTheAfternoon() {
        jdbc.update("update clinic set starts = '13:00' where id = ?", it.leilasClinic);
    }

    private UUID report() {
        return ((Reported) as(() -> closings.reportLostRoom(it.roomLost()))).closureId();
    }

    private UUID onlyClosure() {
        return as(() -> closings.open(it.scene.hub)).getFirst().id();
    }

    private Affected affected(UUID closure) {
        return as(() -> displacements.affectedBy(closure));
    }

    private List<Choice> choices(UUID closure) {
        return affected(closure).rows().stream()
                .map(row -> new Choice(row.displacementId(), Objects.requireNonNull(row.proposal())))
                .toList();
    }

    private List<String> moved(UUID appointment) {
        return jdbc.queryForList(
                "select body from message where appointment_id = ? and kind = 'CHANGED_BY_US' and status = 'WAITING'",
                String.class,
                appointment);
    }

    private UUID book(UUID clinic, UUID client, int hour, int minute) {
        BookingRequest request = it.scene.request(clinic, client, it.at(hour, minute));
        assertThat(as(() -> appointments.book(request))).isInstanceOf(Booked.class);
        return request.appointmentId();
    }

    private <T> T as(Supplier<T> call) {
        return currentUser.runAs(it.scene.receptionist, call);
    }
}
