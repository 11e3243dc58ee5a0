package scot.onward.booking;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import scot.onward.ThrowAwayData;
import scot.onward.booking.Attempt.Ending;

/** Starts {@link SecondInstance} on a database and lets it make attempts. */
final class OtherInstance implements AutoCloseable {

    private static final int LINES_KEPT = 60;

    /** Nobody was there to be asked. */
    static final class NotRunning extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final Process process;
    private final PrintStream ask;
    private final Map<UUID, CompletableFuture<Ending>> asked = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Deque<String> said = new ArrayDeque<>();

    OtherInstance(HikariDataSource database) throws IOException {
        // The tables are there: the instance of this JVM made them.
        this(
                "second",
                database.getJdbcUrl(),
                database.getUsername(),
                database.getPassword(),
                "--spring.liquibase.enabled=false");
    }

    /** Starts an instance on any database and returns when it can be asked. */
    OtherInstance(String name, String url, String user, String password, String... settings) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                SecondInstance.class.getName(),
                "--onward.instance=" + name,
                "--onward.demo=false",
                "--onward.data-dir=" + ThrowAwayData.place("instance-" + name)));
        command.addAll(List.of(settings));
        if (command.stream().noneMatch(setting -> setting.startsWith("--server.port"))) {
            command.add("--server.port=0");
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPRING_DATASOURCE_URL", url);
        builder.environment().put("SPRING_DATASOURCE_USERNAME", user);
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", password);
        process = builder.redirectErrorStream(true).start();
        ask = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(this::listen);
        ready.orTimeout(5, TimeUnit.MINUTES).join();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(line);
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        var ended = new IllegalStateException("The other instance ended:\n" + String.join("\n", said));
        ready.completeExceptionally(ended);
        asked.values().forEach(answer -> answer.completeExceptionally(ended));
    }

    private void heard(String line) {
        if (line.equals(SecondInstance.READY)) {
            ready.complete(null);
        } else if (line.startsWith(SecondInstance.ENDED)) {
            String[] words = line.split(" ", 3);
            CompletableFuture<Ending> answer = asked.remove(UUID.fromString(words[1]));
            if (answer != null && words[2].startsWith("FAILED")) {
                answer.completeExceptionally(new AssertionError(words[2]));
            } else if (answer != null) {
                answer.complete(Ending.valueOf(words[2]));
            }
        } else {
            said.add(line);
            if (said.size() > LINES_KEPT) {
                said.removeFirst();
            }
        }
    }

    /** Lets the other instance make an attempt, and waits for how it ended. */
    Ending make(Attempt attempt) {
        var answer = new CompletableFuture<Ending>();
        asked.put(attempt.id(), answer);
        if (!process.isAlive()) {
            throw new NotRunning();
        }
        ask.println(attempt.line());
        return answer.orTimeout(2, TimeUnit.MINUTES).join();
    }

    /** Ends it in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
