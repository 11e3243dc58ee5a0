package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.onward.ThrowAwayData;

class DatabaseServerDatabaseTest {

    private static final Path PROGRAMS = ThrowAwayData.place("mariadb");

    @TempDir
    Path place;

    private DataDirectory data;
    private DatabaseServer server;

    @BeforeEach
    void start() {
        data = DataDirectory.claim(place);
        server = DatabaseServer.start(data, PROGRAMS);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        data.close();
    }

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        data.finishFirstStart();
        run("create table kept (id int primary key)");
        restart();
        run("insert into kept values (1)");
    }

    @Test
    void aFirstStartThatWasCutShortBeginsAgain() throws Exception {
        run("create table half_made (id int primary key)");
        restart();
        run("create table half_made (id int primary key)");
    }

    @Test
    void aKilledServerIsStartedAgainAtTheSameAddress() throws Exception {
        data.finishFirstStart();
        run("create table kept (id int primary key)");
        processOfServer().destroyForcibly();
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> run("select * from kept"));
    }

    @Test
    void aProcessThatIsNotADatabaseIsLeftAlone() throws Exception {
        Path processId = Files.writeString(
                place.resolve("stale.pid"), "" + ProcessHandle.current().pid());
        DatabaseServer.stopLeftOver(processId);
        assertThat(processId).doesNotExist();
    }

    @Test
    void aProcessNumberThatNobodyHasIsForgotten() throws Exception {
        Path processId = Files.writeString(place.resolve("stale.pid"), "999999999\n");
        DatabaseServer.stopLeftOver(processId);
        assertThat(processId).doesNotExist();
    }

    private void restart() throws IOException {
        server.close();
        server = DatabaseServer.start(data, PROGRAMS);
    }

    private ProcessHandle processOfServer() throws IOException {
        return ProcessHandle.of(
                        Long.parseLong(Files.readString(data.processId()).strip()))
                .orElseThrow();
    }

    private void run(String statement) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(server.url(), DatabaseServer.USER, server.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
