package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.booking.Attempt.Ending;

/** Two running instances of the application on one database. */
class TwoInstancesDatabaseTest extends DatabaseTest {

    private static @Nullable OtherInstance started;

    private OtherInstance other;

    @Autowired
    private ApplicationContext onward;

    @Autowired
    private LiveBoard liveBoard;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startTheOther() throws Exception {
        if (started == null) {
            started = new OtherInstance(database.unwrap(HikariDataSource.class));
        }
        other = started;
    }

    @AfterAll
    static void stopTheOther() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void aChangeByAnotherInstanceIsSeenOnTheBoardHere() throws Exception {
        Contests contests = new Contests(jdbc, other::make);
        BlockingQueue<Instant> told = new LinkedBlockingQueue<>();
        long slowest = 0;
        try (var looking = liveBoard.subscribe(Set.of(contests.hub()), hub -> told.add(Instant.now()))) {
            for (int number = 0; number < 10; number++) {
                told.clear();
                Attempt attempt = contests.attempts(Contest.SAME_SLOT, number).getFirst();
                assertThat(other.make(attempt)).isEqualTo(Ending.WON);
                Instant booked = Instant.now();
                Instant seen = told.poll(30, TimeUnit.SECONDS);
                assertThat(seen).isNotNull();
                slowest = Math.max(slowest, Duration.between(booked, seen).toMillis());
            }
        }
        System.out.printf("Another instance's booking is on the board here within %d ms at most, of 10%n", slowest);
    }

    @Tag("soak")
    @ParameterizedTest
    @EnumSource(Contest.class)
    void exactlyOneWinsEachOfAThousandContestsBetweenThem(Contest contest) throws Exception {
        Hands here = new Hands(onward);
        new Race(new Contests(jdbc, here::make), List.of(here::make, other::make)).run(contest, 1_000);
    }

    @Tag("soak")
    @Test
    void nothingConfirmedIsLostOrDoubledWhileTheOtherIsKilledAndStartedAgain() throws Exception {
        Hands here = new Hands(onward);
        try (DeskLoad load = new DeskLoad(
                jdbc,
                List.of(here::make, attempt -> Objects.requireNonNull(started).make(attempt)))) {
            load.begin();
            load.run(5);
            other.kill();
            load.run(3);
            started = new OtherInstance(database.unwrap(HikariDataSource.class));
            load.run(5);
            load.end();
            load.ledger.matches(jdbc, load.scene.hub);
            assertThat(load.scene.overlaps()).isZero();
            assertThat(load.ledger.errors()).isEmpty();
            System.out.printf(
                    "Ledger: %,d confirmed, %d without an answer; lost 0, doubled 0, overlapping 0%n",
                    load.ledger.size(), load.ledger.unanswered());
        }
    }
}
