package scot.onward.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import scot.onward.Onward;

/** A running instance of the application in a process of its own, with a mail server: it sends, and can be killed. */
final class SendingInstance implements AutoCloseable {

    private static final String READY = "SENDING INSTANCE READY";
    private static final int LINES_KEPT = 60;

    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Deque<String> said = new ArrayDeque<>();

    private SendingInstance(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /** The program of the process. */
    public static void main(String[] arguments) {
        SpringApplication.run(Onward.class, arguments);
        System.out.println(READY);
    }

    /** Starts an instance and returns when it works. */
    static SendingInstance start(Map<String, String> database, int mailPort, Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                SendingInstance.class.getName()));
        command.addAll(List.of(
                "--server.port=0",
                "--onward.demo=false",
                "--onward.data-dir=" + data,
                "--onward.message.from=desk@onward.example",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort,
                "--db-scheduler.polling-interval=200ms",
                "--db-scheduler.heartbeat-interval=500ms"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(database);
        SendingInstance instance = new SendingInstance(builder.start());
        instance.ready.orTimeout(8, TimeUnit.MINUTES).join();
        return instance;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(READY)) {
                    ready.complete(null);
                }
                said.add(line);
                if (said.size() > LINES_KEPT) {
                    said.removeFirst();
                }
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        ready.completeExceptionally(new IllegalStateException("The instance ended:\n" + String.join("\n", said)));
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
