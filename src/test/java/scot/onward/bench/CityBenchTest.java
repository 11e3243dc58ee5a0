package scot.onward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The benchmark: {@code ./mvnw verify -Pbench}. It writes its table into the site; it asserts no time. */
@Tag("bench")
class CityBenchTest extends CityTest {

    private static final Path TABLE = Path.of("src/site/markdown/benchmark.md");
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration LENGTH = Duration.ofSeconds(8);
    private static final Duration PACED = Duration.ofSeconds(20);
    private static final int TABS = 40;
    private static final int BOARDS = 100;
    private static final int SLOTS = 120_000;

    @Test
    void aCityOfEachSizeIsMeasured() throws Exception {
        List<String> machine = Machine.described(jdbc);
        Benchmark benchmark = benchmark();
        Benchmark.Pause pause = new Benchmark.Pause(LENGTH);
        City small = build(Size.TINY);
        Slots anywhere = new Slots(small, SLOTS);
        benchmark.warmUp(small, anywhere, program(small, anywhere), WARM_UP);
        for (Size size : List.of(Size.S, Size.M, Size.L)) {
            City city = build(size);
            Slots slots = new Slots(city, SLOTS);
            benchmark.measure(city, slots, program(city, slots), pause);
        }
        City hub = build(Size.BOARD);
        benchmark.measureBoard(hub, pause);
        boards().measure(hub, TABS, BOARDS, PACED);
        figures.write(TABLE, machine);
        assertThat(TABLE).content().contains("booking ÷ floor");
    }
}
