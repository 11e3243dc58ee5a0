package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.booking.Attempt.Ending;

/** Many want one time at the desk’s service, at one moment or shortly after each other: one gets it, all others are told. */
class CrowdDatabaseTest extends DatabaseTest {

    private static final int FEW = 2;
    private static final int MANY = 40;
    private static final int CROWD = 50;

    @Autowired
    private ApplicationContext onward;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void ofFiftyWhoWantOneTimeOneGetsIt() throws Exception {
        contests(FEW, CROWD, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 200, 1_000})
    void ofTwoShortlyAfterEachOtherOneGetsIt(long millis) throws Exception {
        contests(FEW, 2, millis);
    }

    @Tag("soak")
    @Test
    void ofFiftyWhoWantOneTimeOneGetsItFortyTimes() throws Exception {
        contests(MANY, CROWD, 0);
    }

    @Tag("soak")
    @ParameterizedTest
    @ValueSource(longs = {0, 200, 1_000})
    void ofTwoShortlyAfterEachOtherOneGetsItFortyTimes(long millis) throws Exception {
        contests(MANY, 2, millis);
    }

    private void contests(int times, int crowd, long millisApart) throws Exception {
        Hands hands = new Hands(onward);
        Contests contests = new Contests(jdbc, hands::make);
        try (ExecutorService threads = Executors.newFixedThreadPool(crowd)) {
            for (int number = 0; number < times; number++) {
                List<Ending> endings = endings(threads, hands, contests.crowd(number, crowd), millisApart);
                assertThat(endings).hasSize(crowd).containsOnlyOnce(Ending.WON);
                assertThat(contests.booked(number)).isEqualTo(1);
            }
        }
        assertThat(contests.overlaps()).isZero();
        System.out.printf(
                "%d for one time, %d ms apart: %d contests, one booked and %d told in each%n",
                crowd, millisApart, times, crowd - 1);
    }

    private static List<Ending> endings(ExecutorService threads, Hands hands, List<Attempt> attempts, long millisApart)
            throws Exception {
        var start = new CountDownLatch(1);
        List<Future<Ending>> running = new ArrayList<>();
        for (int n = 0; n < attempts.size(); n++) {
            Attempt attempt = attempts.get(n);
            long wait = n * millisApart;
            running.add(threads.submit(() -> {
                start.await();
                Thread.sleep(wait);
                return hands.make(attempt);
            }));
        }
        start.countDown();
        List<Ending> endings = new ArrayList<>();
        for (Future<Ending> future : running) {
            endings.add(future.get());
        }
        return endings;
    }
}
