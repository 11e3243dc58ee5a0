package scot.onward.start;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of our own, listening on this machine only. It is stopped with us; when we are killed it lives on until the
 * next start on the same data directory stops it. When it is killed, it is started again.
 */
final class DatabaseServer implements AutoCloseable {

    static final String USER = "onward";

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LEAST_MEMORY = 256;
    private static final long MOST_MEMORY = 4096;

    private final ServerProgram program;
    private final DataDirectory data;
    private final String password;
    private final int port;
    private Process process;
    private boolean closing;

    private DatabaseServer(ServerProgram program, DataDirectory data) throws IOException {
        this.program = program;
        this.data = data;
        this.password = data.password();
        this.port = freePort();
        this.process = launch();
    }

    /** Starts a server on the data directory and returns when it answers. */
    static DatabaseServer start(DataDirectory data, Path programs) {
        try {
            ServerProgram program = ServerProgram.unpackedIn(programs);
            stopLeftOver(data.processId());
            if (data.firstStartWasCutShort()) {
                log.info("The first start was cut short; beginning again …");
                FileSystemUtils.deleteRecursively(data.database());
            }
            if (!Files.exists(data.database())) {
                data.beginFirstStart();
                program.install(data.database());
            }
            log.info("Starting the database …");
            return new DatabaseServer(program, data);
        } catch (IOException e) {
            throw new StartFailure(
                    "The embedded database did not start in " + data.root() + ": " + StartFailure.reason(e) + ".",
                    "Look into " + data.databaseLog() + ", or set SPRING_DATASOURCE_URL to use a server of your own.",
                    e);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/onward";
    }

    String password() {
        return password;
    }

    private Process launch() throws IOException {
        Path preparation = data.writePrivately(data.root().resolve("database.init"), preparation());
        Process started =
                program.server(data.databaseLog(), settings(preparation)).start();
        try {
            awaitAnswer(started);
        } catch (IOException e) {
            started.destroyForcibly();
            throw e;
        } finally {
            Files.deleteIfExists(preparation);
        }
        started.onExit().thenAccept(this::revive);
        return started;
    }

    private List<String> settings(Path preparation) {
        return List.of(
                "--datadir=" + data.database(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--pid-file=" + data.processId(),
                "--init-file=" + preparation,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + memory() + "M",
                "--innodb-log-file-size=256M",
                "--max-allowed-packet=64M",
                "--open-files-limit=4096");
    }

    /** So many megabytes for what is read often: an eighth of the machine's, within reason. */
    private static long memory() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.clamp(machine.getTotalMemorySize() / 8 >> 20, LEAST_MEMORY, MOST_MEMORY);
    }

    /** Run by the server before it accepts anybody: one database, and one user who may reach nothing else. */
    private String preparation() {
        String user = "'" + USER + "'@'127.0.0.1'";
        return String.join(
                ";\n",
                "CREATE DATABASE IF NOT EXISTS onward CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci",
                "DELETE FROM mysql.global_priv WHERE User NOT IN ('" + USER + "', 'mariadb.sys')",
                "FLUSH PRIVILEGES",
                "CREATE USER IF NOT EXISTS " + user,
                "ALTER USER " + user + " IDENTIFIED BY '" + password + "'",
                "GRANT ALL PRIVILEGES ON onward.* TO " + user,
                "");
    }

    private void awaitAnswer(Process started) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!started.isAlive()) {
                throw new IOException("its process ended with code " + started.exitValue());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("it did not answer within " + PATIENCE.toSeconds() + " seconds");
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(), USER, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private synchronized void revive(Process ended) {
        if (closing) {
            return;
        }
        log.warn("The database process ended with code {}; starting it again", ended.exitValue());
        try {
            process = launch();
        } catch (IOException e) {
            log.error("The database could not be started again: {}", e.getMessage());
        }
    }

    /** Stops a server that a killed Onward left behind. A stale or foreign process number is ignored. */
    static void stopLeftOver(Path processId) throws IOException {
        Optional<ProcessHandle> leftOver = running(processId);
        if (leftOver.isPresent()) {
            log.info("Stopping the database that an earlier Onward left running …");
            stop(leftOver.get());
        }
        Files.deleteIfExists(processId);
    }

    private static Optional<ProcessHandle> running(Path processId) throws IOException {
        if (!Files.exists(processId)) {
            return Optional.empty();
        }
        String number = Files.readString(processId).strip();
        return number.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(number)).filter(DatabaseServer::isDatabase)
                : Optional.empty();
    }

    private static boolean isDatabase(ProcessHandle handle) {
        return handle.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().startsWith("mariadbd"));
    }

    private static void stop(ProcessHandle handle) throws IOException {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closing = true;
        stop(process.toHandle());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
