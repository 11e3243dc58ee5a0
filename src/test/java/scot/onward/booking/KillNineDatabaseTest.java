package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ThrowAwayData;
import scot.onward.start.StoppedOnward;

/** What is left after {@code kill -9} in the middle of bookings, first of Onward alone, then of Onward and its database. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KillNineDatabaseTest {

    private static final int ENOUGH = 200;

    private static final String HALF_MADE = """
            select count(*) from appointment a
            where a.status <> 'BOOKED'
               or (select count(*) from claim c where c.appointment_id = a.id) <> if(a.room_id is null, 2, 3)
               or not exists (select 1 from appointment_event e where e.appointment_id = a.id)
            """;

    @TempDir
    Path data;

    @AfterEach
    void leaveNoDatabaseRunning() throws IOException {
        StoppedOnward.stopLeftOver(data);
    }

    @Test
    void everyConfirmedBookingIsThereAndNoneIsHalfMade() throws Exception {
        Set<UUID> confirmed = new HashSet<>();

        confirmed.addAll(bookUntilKilled(false));
        confirmed.addAll(bookUntilKilled(true));

        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(2 * ENOUGH);
        try (StoppedOnward onward = StoppedOnward.in(data)) {
            JdbcTemplate jdbc = onward.jdbc();
            assertThat(jdbc.queryForList("select id from appointment", UUID.class))
                    .containsAll(confirmed);
            assertThat(jdbc.queryForObject(HALF_MADE, Integer.class)).isZero();
        }
    }

    private List<UUID> bookUntilKilled(boolean databaseToo) throws IOException, InterruptedException {
        Process onward = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BookingUntilKilled.class.getName(),
                        "--server.port=0",
                        "--onward.demo=false",
                        "--onward.data-dir=" + data,
                        "--onward.server-dir=" + ThrowAwayData.place("mariadb"))
                .redirectErrorStream(true)
                .start();
        List<UUID> confirmed = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        try (BufferedReader said = onward.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.matches(BookingUntilKilled.CONFIRMED + "[0-9a-f-]{36}")) {
                    confirmed.add(UUID.fromString(line.substring(BookingUntilKilled.CONFIRMED.length())));
                } else {
                    rest.add(line);
                }
                if (confirmed.size() == ENOUGH) {
                    kill(onward, databaseToo);
                }
            }
        } finally {
            onward.destroyForcibly().waitFor();
        }
        assertThat(confirmed).as(() -> String.join("\n", rest)).hasSizeGreaterThanOrEqualTo(ENOUGH);
        return confirmed;
    }

    private void kill(Process onward, boolean databaseToo) throws IOException {
        if (databaseToo) {
            long number = Long.parseLong(
                    Files.readString(data.resolve("database.pid")).strip());
            ProcessHandle.of(number).orElseThrow().destroyForcibly();
        }
        // Through its handle: what it said to the very end can still be read then.
        onward.toHandle().destroyForcibly();
    }
}
