package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.shared.HubTime;

/** Of all who want one thing at one moment exactly one gets it, and everybody else is told. */
class BookingRaceDatabaseTest extends DatabaseTest {

    @Autowired
    private ApplicationContext onward;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(Contest.class)
    void exactlyOneWinsEachOfAHundredContests(Contest contest) throws Exception {
        race(contest, 100);
    }

    @Tag("soak")
    @ParameterizedTest
    @EnumSource(Contest.class)
    void exactlyOneWinsEachOfAThousandContests(Contest contest) throws Exception {
        race(contest, 1_000);
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
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<BookingOutcome>> clicks = List.of(
                    threads.submit(() -> click(scene, request, start)),
                    threads.submit(() -> click(scene, request, start)));
            start.countDown();
            for (Future<BookingOutcome> click : clicks) {
                assertThat(click.get()).isInstanceOf(Booked.class);
            }
        }
        assertThat(jdbc.queryForObject("select count(*) from appointment where clinic_id = ?", Integer.class, clinic))
                .isEqualTo(1);
    }

    private BookingOutcome click(BookingScene scene, BookingRequest request, CountDownLatch start)
            throws InterruptedException {
        start.await();
        return currentUser.runAs(scene.receptionist, () -> appointments.book(request));
    }

    private void race(Contest contest, int many) throws Exception {
        Hands here = new Hands(onward);
        new Race(new Contests(jdbc, here::make), List.of(here::make)).run(contest, many);
    }
}
