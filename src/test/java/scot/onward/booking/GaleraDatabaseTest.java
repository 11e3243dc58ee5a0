package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import scot.onward.booking.Attempt.Ending;

/** Two running instances on three database servers, each instance writing at another one. */
@Tag("soak")
class GaleraDatabaseTest {

    private static final int CONTESTS = 300;

    private static final Path DIRECTORY = Path.of(System.getProperty("java.io.tmpdir"), "onward-galera");

    private static @Nullable GaleraCluster started;
    private static final AtomicReference<OtherInstance> FIRST = new AtomicReference<>();
    private static final AtomicReference<OtherInstance> SECOND = new AtomicReference<>();

    private final GaleraCluster cluster = Objects.requireNonNull(started);
    private final JdbcTemplate jdbc = cluster.nodes.get(2).jdbc("onward");

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(GaleraCluster.isInstalled(), "needs Debian's packages mariadb-server, galera-4 and rsync");
        FileSystemUtils.deleteRecursively(DIRECTORY);
        started = GaleraCluster.start(DIRECTORY);
        FIRST.set(instance("galera-a", 0));
        SECOND.set(instance("galera-b", 1));
    }

    private static OtherInstance instance(String name, int node) throws IOException {
        return new OtherInstance(name, Objects.requireNonNull(started).url(node), GaleraNode.USER, "");
    }

    @AfterAll
    static void stop() {
        for (var instance : List.of(FIRST, SECOND)) {
            if (instance.get() != null) {
                instance.get().close();
            }
        }
        if (started != null) {
            started.close();
        }
    }

    private static OtherInstance running(AtomicReference<OtherInstance> instance) {
        return Objects.requireNonNull(instance.get());
    }

    private List<Function<Attempt, Ending>> hands() {
        return List.of(
                attempt -> running(FIRST).make(attempt),
                attempt -> running(SECOND).make(attempt));
    }

    @ParameterizedTest
    @EnumSource(Contest.class)
    void exactlyOneWinsEachContestBetweenThem(Contest contest) throws Exception {
        long refusedBefore = cluster.refusals();
        new Race(new Contests(jdbc, running(FIRST)::make), hands()).run(contest, CONTESTS);
        System.out.printf("  refused by the cluster and tried again: %,d%n", cluster.refusals() - refusedBefore);
    }

    @Test
    void nothingConfirmedIsLostDoubledOrOverlappingWhileADatabaseAndAnInstanceDieAndComeBack() throws Exception {
        GaleraNode dying = cluster.nodes.get(1);
        try (DeskLoad load = new DeskLoad(jdbc, hands())) {
            load.begin();
            load.run(10);
            dying.kill();
            load.run(15);
            cluster.startAgain(dying);
            load.run(10);
            running(SECOND).kill();
            load.run(5);
            SECOND.set(instance("galera-b", 1));
            load.run(10);
            load.end();
            for (GaleraNode node : cluster.nodes) {
                awaitSynced(node);
                load.ledger.matches(node.upToDate(), load.scene.hub);
            }
            assertThat(load.scene.overlaps()).isZero();
            assertThat(load.ledger.errors())
                    .as("what a running instance answered")
                    .isEmpty();
            System.out.printf(
                    "Ledger: %,d confirmed, %d without an answer; lost 0, doubled 0, overlapping 0; %,d refusals tried again%n",
                    load.ledger.size(), load.ledger.unanswered(), cluster.refusals());
        }
    }

    private static void awaitSynced(GaleraNode node) throws InterruptedException {
        for (int look = 0; look < 100 && !node.isSynced(); look++) {
            Thread.sleep(100);
        }
        assertThat(node.isSynced()).isTrue();
    }
}
