package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
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
import scot.onward.access.SignedIn;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.ClosureOutcome.Refused;
import scot.onward.booking.ClosureOutcome.Reported;
import scot.onward.clinic.Closure;
import scot.onward.shared.TimeSpan;

class ClosingsDatabaseTest extends DatabaseTest {

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

    @BeforeEach
    void bookLouiseForTheAfternoon() {
        it = new ClosureScene(jdbc, clock);
        louise = book(it.leilasClinic, "Louise Pettigrew", 13, 30);
    }

    @Test
    void aLostRoomPutsEverybodyInItOnTheListAndNobodyElse() {
        UUID morning = book(it.leilasClinic, "Nicole Frew", 9, 0);
        UUID elsewhere = book(it.ewansClinic, "Ghulam Rasul", 13, 30);

        Reported reported = (Reported) asReception(() -> closings.reportLostRoom(it.roomLost()));

        assertThat(reported.affected()).isEqualTo(1);
        assertThat(it.states(louise)).containsExactly("TO_MOVE");
        assertThat(it.states(morning)).isEmpty();
        assertThat(it.states(elsewhere)).isEmpty();
        ClosureRow row = asReception(() -> closings.of(reported.closureId()));
        assertThat(row.name()).startsWith("Room 1");
        assertThat(row.note()).isEqualTo("The building needs the room");
        assertThat(row.by()).isEqualTo("Donna Whyte");
        assertThat(row.progress()).isEqualTo(new MoveProgress(1, 1, 0));
    }

    @Test
    void nothingIsBookedIntoAClosure() {
        asReception(() -> closings.reportLostRoom(it.roomLost()));

        BookingRequest request = it.scene.request(it.leilasClinic, it.scene.client("Hassan Ali"), it.at(15, 0));

        assertThat(asReception(() -> appointments.book(request))).isEqualTo(new NotOffered(Cause.CLOSED));
    }

    @Test
    void anAbsenceConcernsAllOfTheAdvisersAppointmentsAndAClosedHubEverybodys() {
        UUID other = book(it.ewansClinic, "Ghulam Rasul", 13, 30);

        asManager(() -> closings.report(NewClosure.adviserAway(it.leila, it.afternoon())));
        assertThat(it.states(louise)).containsExactly("TO_MOVE");
        assertThat(it.states(other)).isEmpty();

        asManager(() -> closings.report(NewClosure.hubClosed(it.scene.hub, it.afternoon(), null)));
        assertThat(it.states(louise)).containsExactly("TO_MOVE", "TO_MOVE");
        assertThat(it.states(other)).containsExactly("TO_MOVE");
        assertThat(it.forgotten()).isZero();
    }

    @Test
    void whoeverStillHadToBeMovedStaysWhenTheRoomIsBackAndTheHistoryIsKept() {
        UUID closure = report();

        asReception(() -> {
            closings.lift(closure);
            return true;
        });

        assertThat(it.states(louise)).containsExactly("SETTLED");
        assertThat(asReception(() -> closings.open(it.scene.hub))).isEmpty();
        ClosureRow row = asReception(() -> closings.of(closure));
        assertThat(row.liftedAt()).isNotNull();
        assertThat(row.span()).isEqualTo(it.afternoon());
        BookingRequest request = it.scene.request(it.leilasClinic, it.scene.client("Hassan Ali"), it.at(15, 0));
        assertThat(asReception(() -> appointments.book(request))).isInstanceOf(Booked.class);
    }

    @Test
    void aMoveByHandACancellationAndAVisitAllTheSameSettleIt() {
        UUID chidi = book(it.leilasClinic, "Chidi Okafor", 14, 15);
        UUID anne = book(it.leilasClinic, "Anne Marie Boyle", 15, 0);
        report();

        asReception(() -> appointments.move(louise, Target.of(it.ewansClinic, it.at(13, 30))));
        asReception(() -> appointments.cancel(chidi, CancelledBy.CLIENT));
        asReception(() -> appointments.arrive(anne));

        assertThat(it.states(louise)).containsExactly("SETTLED");
        assertThat(it.states(chidi)).containsExactly("SETTLED");
        assertThat(it.states(anne)).containsExactly("SETTLED");
        assertThat(asReception(() -> displacements.callList(it.scene.hub))).isEmpty();
    }

    @Test
    void aCancellationThatIsTakenBackIsOnTheListAgain() {
        report();
        asReception(() -> appointments.cancel(louise, CancelledBy.CLIENT));

        asReception(() -> appointments.undo(louise));

        assertThat(it.states(louise)).containsExactlyInAnyOrder("SETTLED", "TO_MOVE");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsReason() {
        report();
        TimeSpan yesterday = new TimeSpan(
                clock.instant().minusSeconds(90_000), clock.instant().minusSeconds(80_000));
        TimeSpan years = new TimeSpan(it.at(9, 0), it.at(9, 0).plusSeconds(400L * 86_400));

        assertThat(asReception(() -> closings.reportLostRoom(it.roomLost())))
                .isEqualTo(new Refused(ClosureOutcome.Cause.CLOSED_ALREADY));
        assertThat(asReception(() -> closings.reportLostRoom(NewClosure.roomLost(it.ewansRoom, yesterday, null))))
                .isEqualTo(new Refused(ClosureOutcome.Cause.OVER_ALREADY));
        assertThat(asReception(() -> closings.reportLostRoom(NewClosure.roomLost(it.ewansRoom, years, null))))
                .isEqualTo(new Refused(ClosureOutcome.Cause.TOO_LONG));
    }

    @Test
    void whyAnAdviserIsAwayIsNeverWritten() {
        assertThatThrownBy(() -> new NewClosure(Closure.Kind.ADVISER_AWAY, it.leila, it.afternoon(), "ill"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void receptionReportsLostRoomsOnlyAndNobodyReportsForAnotherHub() {
        NewClosure away = NewClosure.adviserAway(it.leila, it.afternoon());
        var other = new BookingScene(jdbc);
        SignedIn stranger = other.account(Role.MANAGER, null, other.hub);

        refused(it.scene.receptionist, () -> closings.report(away));
        refused(it.scene.receptionist, () -> closings.reportLostRoom(away));
        refused(other.receptionist, () -> closings.reportLostRoom(it.roomLost()));
        refused(stranger, () -> closings.report(it.roomLost()));
        refused(stranger, () -> closings.report(away));
        refused(it.manager, () -> closings.report(NewClosure.roomLost(UUID.randomUUID(), it.afternoon(), null)));
        UUID closure = report();
        refused(other.receptionist, () -> closings.of(closure));
        refused(other.receptionist, () -> closings.open(it.scene.hub));
        refused(stranger, () -> displacements.affectedBy(closure));
        refused(stranger, () -> displacements.callList(it.scene.hub));
        UUID displacement = jdbc.queryForList("select id from displacement where closure_id = ?", UUID.class, closure)
                .getFirst();
        refused(stranger, () -> displacements.told(displacement));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADVISER", "PRACTICE", "PARTNER", "FUNDER", "ADMINISTRATOR"})
    void everybodyElseIsRefusedEveryCall(Role role) {
        UUID closure = report();
        SignedIn person = People.with(role, it.scene.hub);

        refused(person, () -> closings.reportLostRoom(it.roomLost()));
        refused(person, () -> closings.report(it.roomLost()));
        refused(person, () -> closings.open(it.scene.hub));
        refused(person, () -> closings.of(closure));
        refused(person, () -> displacements.affectedBy(closure));
        refused(person, () -> displacements.moveAll(closure, List.of(), true));
        refused(person, () -> displacements.callList(it.scene.hub));
        refused(person, () -> displacements.progress(it.scene.hub, it.day));
        refused(person, () -> displacements.told(UUID.randomUUID()));
    }

    private void refused(SignedIn person, Supplier<?> call) {
        assertThatThrownBy(() -> currentUser.runAs(person, call)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID report() {
        return ((Reported) asReception(() -> closings.reportLostRoom(it.roomLost()))).closureId();
    }

    private UUID book(UUID clinic, String name, int hour, int minute) {
        BookingRequest request = it.scene.request(clinic, it.scene.client(name), it.at(hour, minute));
        assertThat(asReception(() -> appointments.book(request))).isInstanceOf(Booked.class);
        return request.appointmentId();
    }

    private <T> T asReception(Supplier<T> call) {
        return currentUser.runAs(it.scene.receptionist, call);
    }

    private <T> T asManager(Supplier<T> call) {
        return currentUser.runAs(it.manager, call);
    }
}
