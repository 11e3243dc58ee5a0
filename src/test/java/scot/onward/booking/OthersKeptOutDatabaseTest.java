package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import scot.onward.message.Outbox;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

class OthersKeptOutDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2034, 3, 1);
    private static final Instant TEN = DAY.atTime(10, 0).atZone(HubTime.ZONE).toInstant();

    @Autowired
    private Appointments appointments;

    @Autowired
    private DayBoard board;

    @Autowired
    private WaitingList waitingList;

    @Autowired
    private SafeTimes safeTimes;

    @Autowired
    private TimeHolds holds;

    @Autowired
    private Series series;

    @Autowired
    private Outbox outbox;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTICE", "PARTNER", "MANAGER", "FUNDER", "ADMINISTRATOR"})
    void rolesThatDoNotBookAreRefusedEveryCall(Role role) {
        var scene = new BookingScene(jdbc);
        UUID id = UUID.randomUUID();
        SignedIn person = People.with(role, scene.hub);
        List<Runnable> calls = List.of(
                () -> appointments.book(scene.request(id, id, TEN)),
                () -> appointments.move(id, Target.of(id, TEN)),
                () -> appointments.arrive(id),
                () -> appointments.cancel(id, CancelledBy.CLIENT),
                () -> appointments.facts(id),
                () -> appointments.ofClient(id),
                () -> board.of(scene.hub, DAY, Set.of()),
                () -> board.unresolved(scene.hub, Set.of()),
                () -> waitingList.of(scene.hub, Set.of()),
                () -> waitingList.toBook(scene.hub, Set.of()),
                () -> outbox.waiting(scene.hub),
                () -> appointments.takeBackBooking(id),
                () -> holds.hold(HoldRequest.of(id, TEN, 45)),
                () -> holds.release(id),
                () -> series.preview(new SeriesWish(id, scene.request(id, id, TEN), 1, 6)),
                () -> series.book(new SeriesWish(id, scene.request(id, id, TEN), 1, 6), List.of()));
        calls.forEach(call -> assertThatThrownBy(() -> as(person, call)).isInstanceOf(AccessDeniedException.class));
    }

    /** A practice may: where its hub allows it, it books the time with the referral. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTNER", "MANAGER", "FUNDER", "ADMINISTRATOR"})
    void rolesThatDoNotBookLookForNoTimes(Role role) {
        var scene = new BookingScene(jdbc);
        TimeSearch search = TimeSearch.of(Set.of(UUID.randomUUID()), scene.hub, Delivery.PHONE, DAY, 7);
        assertThatThrownBy(() -> as(People.with(role, scene.hub), () -> safeTimes.soonest(search)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void receptionOfAnotherHubSeesAndChangesNothing() {
        var scene = new BookingScene(jdbc);
        UUID clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, DAY);
        UUID client = scene.client("Agnes Docherty");
        BookingRequest request = scene.request(clinic, client, TEN);
        assertThat(currentUser.runAs(scene.receptionist, () -> appointments.book(request)))
                .isInstanceOf(Booked.class);
        SignedIn stranger = scene.account(Role.RECEPTION, null, new BookingScene(jdbc).hub);
        List<Runnable> calls = List.of(
                () -> appointments.facts(request.appointmentId()),
                () -> appointments.arrive(request.appointmentId()),
                () -> appointments.cancel(request.appointmentId(), CancelledBy.SERVICE),
                () -> appointments.ofClient(client),
                () -> appointments.book(scene.request(clinic, client, TEN.plusSeconds(7200))),
                () -> appointments.takeBackBooking(request.appointmentId()),
                () -> series.preview(new SeriesWish(client, request, 1, 6)),
                () -> series.book(new SeriesWish(client, request, 1, 6), List.of()),
                () -> board.of(scene.hub, DAY, Set.of()),
                () -> waitingList.of(scene.hub, Set.of()),
                () -> outbox.waiting(scene.hub));
        calls.forEach(call -> assertThatThrownBy(() -> as(stranger, call)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anAdviserSeesTheirOwnDayAndNoColleaguesDay() {
        var scene = new BookingScene(jdbc);
        UUID adviser = scene.adviser("Morag Kerr");
        UUID clinic = scene.clinic(adviser, scene.room, DAY);
        BookingRequest request = scene.request(clinic, scene.client("Agnes Docherty"), TEN);
        currentUser.runAs(scene.receptionist, () -> appointments.book(request));
        SignedIn own = scene.account(Role.ADVISER, adviser);
        SignedIn colleague = scene.account(Role.ADVISER, scene.adviser("Sanjay Rao"));
        assertThat(currentUser
                        .runAs(own, () -> appointments.facts(request.appointmentId()))
                        .status())
                .isEqualTo(AppointmentStatus.BOOKED);
        assertThatThrownBy(() -> as(colleague, () -> appointments.facts(request.appointmentId())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void as(SignedIn person, Runnable call) {
        currentUser.runAs(person, () -> {
            call.run();
            return null;
        });
    }
}
