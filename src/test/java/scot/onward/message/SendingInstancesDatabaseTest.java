package scot.onward.message;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.start.StoppedOnward;

/**
 * Two instances send from one database: every message goes once. Then one of them is killed in the middle: none is lost, and
 * what may have gone twice says so.
 */
@Timeout(value = 25, unit = TimeUnit.MINUTES)
class SendingInstancesDatabaseTest {

    private static final int MESSAGES = 40;
    private static final int GONE_BEFORE_THE_KILL = 8;

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path data;

    @BeforeEach
    void openMailServer() {
        greenMail.start();
    }

    @AfterEach
    void closeMailServer() {
        greenMail.stop();
    }

    @Test
    void everyMessageGoesOnceAndAfterAKillNoneIsLost() throws Exception {
        try (StoppedOnward database = StoppedOnward.in(data.resolve("database"));
                SendingInstance one = instance(database, "one");
                SendingInstance other = instance(database, "other")) {
            assertThat(other).isNotNull();
            MessageScene scene = new MessageScene(database.jdbc());

            List<UUID> calm = queue(database.jdbc(), scene);
            await(() -> allSent(scene, calm));

            assertThat(received(calm))
                    .hasSize(MESSAGES)
                    .allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
            assertThat(calm)
                    .allSatisfy(id -> assertThat(scene.kept(id, "attempts")).isEqualTo("1"));

            slowDown();
            List<UUID> wild = queue(database.jdbc(), scene);
            await(() -> received(wild).size() >= GONE_BEFORE_THE_KILL);
            one.kill();
            await(() -> allSent(scene, wild));

            Map<String, Long> arrived = received(wild);
            assertThat(arrived).hasSize(MESSAGES);
            assertThat(wild.stream().filter(id -> arrived.getOrDefault(messageId(id), 0L) > 1))
                    .allSatisfy(id -> assertThat(scene.kept(id, "may_be_twice")).isEqualTo("1"));
            assertThat(database.jdbc()
                            .queryForObject("select count(*) from job where task_name = 'send-message'", Long.class))
                    .isZero();
        }
    }

    private SendingInstance instance(StoppedOnward database, String name) throws Exception {
        return SendingInstance.start(database.environment(), greenMail.getSmtp().getPort(), data.resolve(name));
    }

    /** Messages that are due, each with its job. */
    private static List<UUID> queue(JdbcTemplate jdbc, MessageScene scene) {
        List<UUID> messages = IntStream.range(0, MESSAGES)
                .mapToObj(i -> scene.email(Instant.now()))
                .toList();
        messages.forEach(id -> jdbc.update(
                "insert into job (task_name, task_instance, execution_time, picked, version) values ('send-message', ?, utc_timestamp(6), false, 1)",
                id.toString()));
        return messages;
    }

    /** Lets each message take long enough to be killed in. */
    private void slowDown() {
        MessageDeliveryHandler usual = greenMail.getUserManager().getMessageDeliveryHandler();
        greenMail.getUserManager().setMessageDeliveryHandler((message, address) -> {
            pause(Duration.ofMillis(400));
            return usual.handle(message, address);
        });
    }

    private static boolean allSent(MessageScene scene, List<UUID> messages) {
        return messages.stream().allMatch(id -> scene.kept(id, "status").equals("SENT"));
    }

    /** How often each of these messages arrived. */
    private Map<String, Long> received(List<UUID> messages) {
        List<String> wanted =
                messages.stream().map(SendingInstancesDatabaseTest::messageId).toList();
        return Stream.of(greenMail.getReceivedMessages())
                .map(SendingInstancesDatabaseTest::messageId)
                .filter(wanted::contains)
                .collect(groupingBy(id -> id, counting()));
    }

    private static String messageId(UUID message) {
        return "<" + message + "@onward.example>";
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier done) {
        Instant end = Instant.now().plus(Duration.ofMinutes(4));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            pause(Duration.ofMillis(200));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
