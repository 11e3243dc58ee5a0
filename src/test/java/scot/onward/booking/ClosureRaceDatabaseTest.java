package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.ClosureOutcome.Reported;
import scot.onward.shared.TimeSpan;

class ClosureRaceDatabaseTest extends DatabaseTest {

    private static final int CONTESTS = 100;
    private static final int A_DAY = 20;

    @Autowired
    private Closings closings;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aBookingThatMeetsAClosureInTheSameMomentIsRefusedOrOnTheListNeverForgotten() throws Exception {
        var it = new ClosureScene(jdbc, clock);
        int booked = 0;
        int refused = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int contest = 0; contest < CONTESTS; contest++) {
                LocalDate day = it.day.plusDays(7L * (1 + contest / A_DAY));
                UUID adviser = it.scene.adviser("Adviser " + contest);
                UUID room = UUID.randomUUID();
                it.scene.addRoom(room, "Room " + contest, true);
                UUID clinic = it.scene.clinic(adviser, room, day);
                Instant nine = it.at(day, 9, 0);
                BookingRequest request =
                        it.scene.request(clinic, it.scene.client("Client " + contest), nine.plusSeconds(2700));
                TimeSpan span = new TimeSpan(nine, it.at(day, 17, 0));
                NewClosure closure = switch (contest % 3) {
                    case 0 -> NewClosure.roomLost(room, span, null);
                    case 1 -> NewClosure.adviserAway(adviser, span);
                    default -> NewClosure.roomLost(room, span, "The building needs it");
                };
                var go = new CountDownLatch(1);
                Future<BookingOutcome> booking = threads.submit(
                        atOnce(go, () -> currentUser.runAs(it.scene.receptionist, () -> appointments.book(request))));
                Future<ClosureOutcome> closing =
                        threads.submit(atOnce(go, () -> currentUser.runAs(it.manager, () -> closings.report(closure))));
                go.countDown();
                assertThat(closing.get()).isInstanceOf(Reported.class);
                switch (booking.get()) {
                    case Booked yes -> {
                        booked++;
                        assertThat(it.states(request.appointmentId())).containsExactly("TO_MOVE");
                    }
                    case NotOffered no -> refused++;
                    default -> throw new AssertionError(booking.get());
                }
                assertThat(it.forgotten()).isZero();
            }
        }
        assertThat(booked + refused).isEqualTo(CONTESTS);
    }

    @Test
    void aHubThatClosesForgetsNobodyWhoIsJustBeingBooked() throws Exception {
        var it = new ClosureScene(jdbc, clock);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int contest = 0; contest < CONTESTS / 5; contest++) {
                LocalDate day = it.day.plusDays(7L * (1 + contest));
                List<UUID> clinics = List.of(
                        it.scene.clinic(it.leila, it.scene.room, day), it.scene.clinic(it.ewan, it.ewansRoom, day));
                var go = new CountDownLatch(1);
                List<Future<BookingOutcome>> bookings = clinics.stream()
                        .map(clinic -> it.scene.request(clinic, it.scene.client("A client"), it.at(day, 10, 0)))
                        .map(request -> threads.submit(atOnce(
                                go, () -> currentUser.runAs(it.scene.receptionist, () -> appointments.book(request)))))
                        .toList();
                NewClosure closure =
                        NewClosure.hubClosed(it.scene.hub, new TimeSpan(it.at(day, 9, 0), it.at(day, 17, 0)), null);
                Future<ClosureOutcome> closing =
                        threads.submit(atOnce(go, () -> currentUser.runAs(it.manager, () -> closings.report(closure))));
                go.countDown();
                assertThat(closing.get()).isInstanceOf(Reported.class);
                for (Future<BookingOutcome> booking : bookings) {
                    assertThat(booking.get()).isInstanceOfAny(Booked.class, NotOffered.class);
                }
                assertThat(it.forgotten()).isZero();
            }
        }
    }

    private static <T> Callable<T> atOnce(CountDownLatch go, Callable<T> work) {
        return () -> {
            go.await();
            return work.call();
        };
    }
}
