package scot.onward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark measures what it says; how fast it is, is for the benchmark to tell. */
class BenchmarkDatabaseTest extends CityTest {

    private static final List<String> WRITTEN = List.of(
            "appointment",
            "appointment_adviser",
            "appointment_event",
            "claim",
            "message",
            "access_log",
            "change_log",
            "board_change",
            "client_link",
            "client_hub");

    @TempDir
    private Path directory;

    @Test
    void theFloorWritesAsManyRowsAsABookingAndNoMore() throws Exception {
        City city = build(Size.TINY);
        Slots slots = new Slots(city, 100);
        BookingWork booking = new BookingWork(appointments, currentUser, city, slots);

        assertThat(written(new Floor(database, city, slots))).isEqualTo(written(booking));
    }

    @Test
    void everyFigureIsTakenAndShown() throws Exception {
        City city = build(Size.TINY);
        Slots slots = new Slots(city, 20_000);
        Benchmark benchmark = benchmark();
        Benchmark.Pause pause = new Benchmark.Pause(Duration.ofMillis(150));
        benchmark.measure(city, slots, program(city, slots), pause);
        City hub = build(Size.BOARD);
        benchmark.measureBoard(hub, pause);
        boards().measure(hub, 1, 2, Duration.ofSeconds(1));

        Path table = directory.resolve("benchmark.md");
        figures.write(table, Machine.described(jdbc));

        assertThat(figures.count()).isEqualTo(15);
        assertThat(Files.readString(table)).contains("cores", "MariaDB", "| booking ÷ floor |", "day board");
    }

    private Map<String, Long> written(Crowd.Work work) throws Exception {
        Map<String, Long> before = rows();
        try (work) {
            work.once();
        }
        Map<String, Long> after = rows();
        return WRITTEN.stream()
                .collect(Collectors.toMap(
                        table -> table, table -> after.getOrDefault(table, 0L) - before.getOrDefault(table, 0L)));
    }

    private Map<String, Long> rows() {
        return WRITTEN.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.queryForList("select count(*) from " + table, Long.class)
                                .getFirst()));
    }
}
