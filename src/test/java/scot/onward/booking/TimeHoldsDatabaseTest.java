package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.HoldOutcome.Held;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

class TimeHoldsDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2035, 4, 4);

    @Autowired
    private TimeHolds holds;

    @Autowired
    private Appointments appointments;

    @Autowired
    private SafeTimes safeTimes;

    @Autowired
    private DayBoard board;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID clinic;
    private UUID agnes;
    private SignedIn colleague;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, DAY);
        agnes = scene.client("Agnes Docherty");
        colleague = scene.account(Role.RECEPTION, null, scene.hub);
    }

    @Test
    void aHeldTimeIsKeptForWhoeverHoldsItAndOthersAreToldThatItIsOnlyHeld() {
        TimeHold hold = hold(at(10, 0));

        assertThat(book(colleague, scene.request(clinic, agnes, at(10, 15))))
                .isInstanceOfSatisfying(Taken.class, taken -> {
                    assertThat(taken.held()).isTrue();
                    assertThat(taken.by()).isEqualTo("Donna Whyte");
                });
        assertThat(book(
                        scene.receptionist,
                        scene.request(clinic, agnes, at(10, 0)).withHold(hold.id())))
                .isInstanceOf(Booked.class);
        assertThat(claimsOf(hold)).isZero();
    }

    @Test
    void twoCannotHoldOneTime() {
        hold(at(10, 0));

        assertThat(as(colleague, () -> holds.hold(HoldRequest.of(clinic, at(10, 30), 45))))
                .isInstanceOfSatisfying(
                        HoldOutcome.Taken.class,
                        taken -> assertThat(taken.held()).isTrue());
    }

    @Test
    void choosingAnotherTimeGivesTheFirstBackInTheSameStep() {
        TimeHold first = hold(at(10, 0));

        HoldRequest other = HoldRequest.of(clinic, at(10, 30), 45).insteadOf(first.id());
        assertThat(as(scene.receptionist, () -> holds.hold(other))).isInstanceOf(Held.class);

        assertThat(claimsOf(first)).isZero();
    }

    @Test
    void closingThePanelGivesTheTimeBackAndSayingSoTwiceDoesNoHarm() {
        TimeHold hold = hold(at(10, 0));

        release(scene.receptionist, hold);
        release(scene.receptionist, hold);

        assertThat(book(colleague, scene.request(clinic, agnes, at(10, 0)))).isInstanceOf(Booked.class);
    }

    @Test
    void anExpiredHoldIsInNobodysWayEvenBeforeItIsRemoved() {
        TimeHold forgotten = hold(at(10, 0));
        expire(forgotten);

        assertThat(starts()).contains(at(9, 0), at(9, 45), at(10, 30));
        assertThat(book(colleague, scene.request(clinic, agnes, at(10, 0)))).isInstanceOf(Booked.class);
        assertThat(claimsOf(forgotten)).isZero();
    }

    @Test
    void whoeverHeldATimeTooLongBooksItAllTheSameWhileItIsFree() {
        TimeHold hold = hold(at(10, 0));
        expire(hold);

        assertThat(book(
                        scene.receptionist,
                        scene.request(clinic, agnes, at(10, 0)).withHold(hold.id())))
                .isInstanceOf(Booked.class);
    }

    @Test
    void whoeverHeldATimeTooLongIsToldWhenSomebodyElseHasItSince() {
        TimeHold hold = hold(at(10, 0));
        expire(hold);
        book(colleague, scene.request(clinic, scene.client("Hassan Ali"), at(10, 0)));

        assertThat(book(
                        scene.receptionist,
                        scene.request(clinic, agnes, at(10, 0)).withHold(hold.id())))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.held()).isFalse());
    }

    @Test
    void aMoveTakesOverTheTimeThatWasHeldForIt() {
        BookingRequest request = scene.request(clinic, agnes, at(9, 0));
        book(scene.receptionist, request);
        TimeHold hold = hold(at(14, 0));

        assertThat(as(
                        scene.receptionist,
                        () -> appointments.move(
                                request.appointmentId(),
                                Target.of(clinic, at(14, 0)).withHold(hold.id()))))
                .isInstanceOf(Booked.class);
        assertThat(claimsOf(hold)).isZero();
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void aSearchLeavesOutHeldTimes() {
        TimeHold hold = hold(at(9, 0));

        assertThat(starts()).doesNotContain(at(9, 0));
    }

    @Test
    void theBoardShowsWhoIsBookingATime() {
        hold(at(10, 0));

        BoardDay day = as(colleague, () -> board.of(scene.hub, DAY, Set.of()));

        assertThat(day.clinics().getFirst().stretches())
                .filteredOn(stretch -> stretch.kind() == BoardStretch.Kind.BEING_BOOKED)
                .singleElement()
                .satisfies(stretch -> {
                    assertThat(stretch.who()).isEqualTo("Donna Whyte");
                    assertThat(stretch.from()).isEqualTo(at(10, 0));
                });
    }

    @Test
    void anotherHubsHoldIsNeitherTakenOverNorGivenBack() {
        TimeHold hold = hold(at(10, 0));
        SignedIn stranger = scene.account(Role.RECEPTION, null, new BookingScene(jdbc).hub);

        assertThatThrownBy(() -> release(stranger, hold)).isInstanceOf(AccessDeniedException.class);
        assertThat(claimsOf(hold)).isEqualTo(2);
    }

    @Test
    void whatIsNotOfferedCannotBeHeld() {
        assertThat(holdAs(HoldRequest.of(clinic, at(20, 0), 45)))
                .isEqualTo(new HoldOutcome.NotOffered(Cause.OUTSIDE_CLINIC));
        assertThat(holdAs(HoldRequest.of(clinic, at(10, 0), -5))).isEqualTo(new HoldOutcome.NotOffered(Cause.LENGTH));
        assertThat(holdAs(HoldRequest.of(UUID.randomUUID(), at(10, 0), 45)))
                .isEqualTo(new HoldOutcome.NotOffered(Cause.UNKNOWN_CLINIC));
    }

    private TimeHold hold(Instant at) {
        return ((Held) holdAs(HoldRequest.of(clinic, at, 45))).hold();
    }

    private HoldOutcome holdAs(HoldRequest request) {
        return as(scene.receptionist, () -> holds.hold(request));
    }

    private void release(SignedIn person, TimeHold hold) {
        as(person, () -> {
            holds.release(hold.id());
            return hold;
        });
    }

    /** Nobody waits five minutes in a test; only the moment at which it ends is changed. */
    private void expire(TimeHold hold) {
        Timestamp past = Timestamp.from(Instant.now().minusSeconds(1));
        jdbc.update(
                "update time_hold set created_at = ?, expires_at = ? where id = ?",
                Timestamp.from(past.toInstant().minusSeconds(300)),
                past,
                hold.id());
    }

    private List<Instant> starts() {
        return starts(search());
    }

    private List<Instant> starts(TimeSearch search) {
        return ((Times) as(colleague, () -> safeTimes.soonest(search)))
                .times().stream().map(SafeTime::startsAt).toList();
    }

    private TimeSearch search() {
        return TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, DAY, 0);
    }

    private int claimsOf(TimeHold hold) {
        Integer count = jdbc.queryForObject("select count(*) from claim where hold_id = ?", Integer.class, hold.id());
        return count == null ? 0 : count;
    }

    private BookingOutcome book(SignedIn person, BookingRequest request) {
        return as(person, () -> appointments.book(request));
    }

    private <T> T as(SignedIn person, Supplier<T> work) {
        return currentUser.runAs(person, work);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }
}
