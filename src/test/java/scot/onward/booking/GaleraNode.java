package scot.onward.booking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One database server of a {@link GaleraCluster}, with ports and a directory of its own. */
final class GaleraNode {

    static final String USER = "root";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern RECOVERED = Pattern.compile("Recovered position:\\s*(\\S+)");

    final String name;
    final int port;

    private final Path data;
    private final int groupPort;
    private final int transferPort;
    private final int catchUpPort;
    private @Nullable Process process;

    GaleraNode(Path directory, String name, List<Integer> ports) {
        this.name = name;
        data = directory.resolve(name);
        port = ports.get(0);
        groupPort = ports.get(1);
        transferPort = ports.get(2);
        catchUpPort = ports.get(3);
    }

    String groupAddress() {
        return "127.0.0.1:" + groupPort;
    }

    /** Makes an empty database; all but the first node get the first one's in its place when they join. */
    void install() throws IOException, InterruptedException {
        run(List.of(
                "mariadb-install-db",
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-name-resolve",
                "--skip-test-db",
                "--user=" + account()));
    }

    /** Starts and waits until it takes part; a node that was killed says how far it had come, and gets only the rest. */
    void start(String clusterAddress, boolean first) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mariadbd"));
        command.addAll(settings());
        command.addAll(membership(clusterAddress));
        if (first) {
            command.add("--wsrep-new-cluster");
        } else if (process != null) {
            command.add("--wsrep-start-position=" + position(clusterAddress));
        }
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process = started;
        awaitSynced(started);
    }

    private List<String> settings() {
        return List.of(
                "--no-defaults",
                "--datadir=" + data,
                "--user=" + account(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Outside of the data, which the others copy, and short, which a socket's name must be.
                "--socket=" + socket(),
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--innodb-flush-log-at-trx-commit=1");
    }

    /** A server started by the superuser belongs to the package's own account: rsync hands nothing over as superuser. */
    private static String account() {
        String user = System.getProperty("user.name");
        return user.equals("root") ? "mysql" : user;
    }

    private List<String> membership(String clusterAddress) {
        return List.of(
                "--binlog-format=ROW",
                "--innodb-autoinc-lock-mode=2",
                "--wsrep-on=ON",
                "--wsrep-provider=" + GaleraCluster.PROVIDER,
                "--wsrep-cluster-name=onward",
                "--wsrep-cluster-address=" + clusterAddress,
                "--wsrep-node-name=" + name,
                "--wsrep-node-address=" + groupAddress(),
                // Several at once, so that what is written in the wrong order shows; and no table without a primary
                // key.
                "--wsrep-slave-threads=4",
                "--wsrep-sst-method=rsync",
                "--wsrep-sst-receive-address=127.0.0.1:" + transferPort,
                "--wsrep-provider-options=gmcast.listen_addr=tcp://" + groupAddress() + ";ist.recv_addr=127.0.0.1:"
                        + catchUpPort + ";gcache.size=128M");
    }

    private String position(String clusterAddress) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mariadbd"));
        command.addAll(settings());
        command.addAll(membership(clusterAddress));
        command.add("--wsrep-recover");
        Matcher found = RECOVERED.matcher(run(command));
        if (!found.find()) {
            throw new IOException("Node " + name + " does not know how far it had come");
        }
        return found.group(1);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("galera", ".log");
        try {
            Process program = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!program.waitFor(2, TimeUnit.MINUTES)) {
                program.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end: " + Files.readString(output));
            }
            return Files.readString(output);
        } finally {
            Files.delete(output);
        }
    }

    private void awaitSynced(Process started) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isSynced()) {
            if (!started.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IOException("Node " + name + " did not join:\n" + lastLines());
            }
            Thread.sleep(200);
        }
    }

    boolean isSynced() {
        try {
            return "Synced".equals(status().get("wsrep_local_state_comment"));
        } catch (DataAccessException e) {
            return false;
        }
    }

    /** What the cluster's software counts on this node. */
    Map<String, String> status() {
        Map<String, String> counts = new HashMap<>();
        jdbc("").query(
                        "show status like 'wsrep%'",
                        (RowCallbackHandler) row -> counts.put(row.getString(1), row.getString(2)));
        return counts;
    }

    JdbcTemplate jdbc(String database) {
        return jdbc(database, "");
    }

    private JdbcTemplate jdbc(String database, String parameters) {
        return new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?connectTimeout=5000" + parameters, USER, ""));
    }

    /** Reads wait until this node has written all that the others committed before. */
    JdbcTemplate upToDate() {
        return jdbc("onward", "&sessionVariables=wsrep_sync_wait=1");
    }

    /** As a power cut ends it. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
        try {
            Files.deleteIfExists(socket());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "onward-" + port + ".sock");
    }

    private Path log() {
        return data.resolveSibling(name + ".log");
    }

    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
