package scot.onward.booking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import scot.onward.Onward;

/**
 * Another running instance of the application on the same database: a program of its own, since two web applications in one JVM
 * would share the framework's statics. It makes each attempt that it reads and says how it ended.
 */
final class SecondInstance {

    static final String READY = "SECOND INSTANCE READY";
    static final String ENDED = "ENDED ";

    private SecondInstance() {}

    public static void main(String[] arguments) throws IOException {
        Hands hands = new Hands(SpringApplication.run(Onward.class, arguments));
        System.out.println(READY);
        var said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Attempt attempt = Attempt.read(line);
                threads.execute(() -> System.out.println(ENDED + attempt.id() + " " + ending(hands, attempt)));
            }
        }
        System.exit(0);
    }

    private static String ending(Hands hands, Attempt attempt) {
        try {
            return hands.make(attempt).name();
        } catch (RuntimeException | AssertionError e) {
            return "FAILED " + e.toString().replace('\n', ' ');
        }
    }
}
