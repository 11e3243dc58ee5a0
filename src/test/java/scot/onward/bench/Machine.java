package scot.onward.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Says on what a measurement was made. */
final class Machine {

    private Machine() {}

    static List<String> described(JdbcTemplate jdbc) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return List.of(
                "# Benchmark",
                "",
                "Written by `./mvnw verify -Pbench` on " + LocalDate.now(ZoneOffset.UTC) + ": "
                        + Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), "
                        + (system.getTotalMemorySize() >> 30) + " GB of memory, Java "
                        + Runtime.version().feature() + ", MariaDB "
                        + jdbc.queryForObject("select version()", String.class)
                        + " on the same machine, a commit on disk before it is confirmed (`innodb_flush_log_at_trx_commit="
                        + jdbc.queryForObject("select @@innodb_flush_log_at_trx_commit", String.class)
                        + "`). Load of the machine when it began: "
                        + String.format(java.util.Locale.UK, "%.1f", system.getSystemLoadAverage()) + ".",
                "",
                "S: 5 advisers, 2,000 appointments, 2,000 clients. M: 20, 50,000, 20,000. L: 50, 1,000,000 over three years,",
                "200,000; six of ten times of the next sixty days are taken. The floor is what no booking can be cheaper than: the rows",
                "that it writes, one prepared insert each, and the commit, over JDBC from the same pool in the same minute. The",
                "booking figures stand beside the floor of their size. What is below its aim is below it; nothing was left out.");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return System.getProperty("os.arch", "unknown");
        }
    }
}
