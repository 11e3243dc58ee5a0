package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.shared.HubTime;

class BookingRaceDatabaseTest extends DatabaseTest {

    private static final int CONTESTS = 1_000;
    private static final int TIMES_A_DAY = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 5);

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void exactlyOneWinsEachOfAThousandContestsForTheSameOrAnOverlappingTime() throws Exception {
        var scene = new BookingScene(jdbc);
        var random = new Random(20261126);
        UUID adviser = scene.adviser("Morag Kerr");
        List<UUID> clients =
                IntStream.range(0, 8).mapToObj(n -> scene.client("Client " + n)).toList();
        int[] wins = new int[CONTESTS];
        int toldTaken = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            UUID clinic = scene.clinic(adviser, scene.room, FIRST_DAY);
            for (int contest = 0; contest < CONTESTS; contest++) {
                LocalDate day = FIRST_DAY.plusWeeks(contest / TIMES_A_DAY);
                if (contest > 0 && contest % TIMES_A_DAY == 0) {
                    clinic = scene.clinic(adviser, scene.room, day);
                }
                Instant time = day.atTime(9, 0)
                        .plusMinutes(45L * (contest % TIMES_A_DAY))
                        .atZone(HubTime.ZONE)
                        .toInstant();
                for (BookingOutcome outcome : contest(threads, scene, clinic, clients, 2 + random.nextInt(7), time)) {
                    switch (outcome) {
                        case Booked booked -> wins[contest]++;
                        case Taken taken -> toldTaken++;
                        default -> throw new AssertionError(outcome);
                    }
                }
            }
        }
        assertThat(wins).containsOnly(1);
        assertThat(toldTaken).isGreaterThanOrEqualTo(CONTESTS);
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void aClientIsBookedOnceWhenTwoClinicsWantThemAtOneTime() throws Exception {
        var scene = new BookingScene(jdbc);
        LocalDate day = LocalDate.of(2031, 3, 4);
        List<UUID> clinics = IntStream.range(0, 6)
                .mapToObj(n -> scene.clinic(scene.adviser("Adviser " + n), null, day))
                .toList();
        UUID client = scene.client("Agnes Docherty");
        Instant time = day.atTime(10, 0).atZone(HubTime.ZONE).toInstant();
        List<Callable<BookingOutcome>> attempts = clinics.stream()
                .<Callable<BookingOutcome>>map(clinic -> () -> book(scene, scene.request(clinic, client, time)))
                .toList();
        assertThat(together(attempts)).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void aDoubleClickBooksOnce() throws Exception {
        var scene = new BookingScene(jdbc);
        LocalDate day = LocalDate.of(2031, 3, 5);
        UUID clinic = scene.clinic(scene.adviser("Sanjay Rao"), scene.room, day);
        BookingRequest request = scene.request(
                clinic,
                scene.client("Agnes Docherty"),
                day.atTime(10, 0).atZone(HubTime.ZONE).toInstant());
        List<Callable<BookingOutcome>> attempts = List.of(() -> book(scene, request), () -> book(scene, request));
        assertThat(together(attempts))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Booked.class));
        assertThat(jdbc.queryForObject("select count(*) from appointment where clinic_id = ?", Integer.class, clinic))
                .isEqualTo(1);
    }

    @Test
    void ofABookingAndAMoveToOneTimeExactlyOneWins() throws Exception {
        var scene = new BookingScene(jdbc);
        for (int contest = 0; contest < 20; contest++) {
            LocalDate day = LocalDate.of(2033, 3, 2).plusWeeks(contest);
            UUID clinic = scene.clinic(scene.adviser("Ewan Baird"), null, day);
            Instant nine = day.atTime(9, 0).atZone(HubTime.ZONE).toInstant();
            Instant ten = day.atTime(10, 0).atZone(HubTime.ZONE).toInstant();
            BookingRequest first = scene.request(clinic, scene.client("Betty Lennox"), nine);
            book(scene, first);
            List<BookingOutcome> outcomes = together(List.of(
                    () -> book(scene, scene.request(clinic, scene.client("Hassan Ali"), ten)),
                    () -> currentUser.runAs(
                            scene.receptionist,
                            () -> appointments.move(first.appointmentId(), Target.of(clinic, ten)))));
            assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
        }
        assertThat(scene.overlaps()).isZero();
    }

    private List<BookingOutcome> contest(
            ExecutorService threads, BookingScene scene, UUID clinic, List<UUID> clients, int size, Instant time)
            throws Exception {
        List<Callable<BookingOutcome>> attempts = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            // Every other one wants a shorter time, which only overlaps.
            BookingRequest request = scene.request(clinic, clients.get(n), time, n % 2 == 0 ? 45 : 30);
            attempts.add(() -> book(scene, request));
        }
        return all(threads, attempts);
    }

    private BookingOutcome book(BookingScene scene, BookingRequest request) {
        return currentUser.runAs(scene.receptionist, () -> appointments.book(request));
    }

    private static List<BookingOutcome> together(List<Callable<BookingOutcome>> attempts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(attempts.size())) {
            return all(threads, attempts);
        }
    }

    private static List<BookingOutcome> all(ExecutorService threads, List<Callable<BookingOutcome>> attempts)
            throws Exception {
        var start = new CountDownLatch(1);
        List<Future<BookingOutcome>> running = new ArrayList<>();
        for (Callable<BookingOutcome> attempt : attempts) {
            running.add(threads.submit(() -> {
                start.await();
                return attempt.call();
            }));
        }
        start.countDown();
        List<BookingOutcome> outcomes = new ArrayList<>();
        for (Future<BookingOutcome> future : running) {
            outcomes.add(future.get());
        }
        return outcomes;
    }
}
