package scot.onward.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.client.SafeContacts;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageScene;
import scot.onward.message.Outbox;

/** What each failure of sending leads to, step by step, with real mail servers. The table is in messages.md. */
class MessageSendingDatabaseTest extends DatabaseTest {

    private static final Instant TEN = Instant.parse("2031-03-05T10:00:00Z");

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SetClock clock = new SetClock(TEN);

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SafeContacts contacts;

    @Autowired
    Outbox outbox;

    @Autowired
    CurrentUser currentUser;

    private MessageScene scene;

    @BeforeEach
    void open() {
        greenMail.start();
        scene = new MessageScene(jdbc);
    }

    @AfterEach
    void close() {
        greenMail.stop();
    }

    @Test
    void aMessageThatIsDueGoesAndIsSettled() {
        UUID message = scene.email(TEN);

        assertThat(sending(greenMail()).step(message)).isEmpty();

        assertThat(received(message)).isEqualTo(1);
        assertThat(scene.kept(message, "status")).isEqualTo("SENT");
        assertThat(scene.kept(message, "attempts")).isEqualTo("1");
        assertThat(sending(greenMail()).step(message)).isEmpty();
        assertThat(received(message)).isEqualTo(1);
    }

    @Test
    void nothingGoesBeforeItsTime() {
        UUID message = scene.email(TEN.plusSeconds(120));

        assertThat(sending(greenMail()).step(message)).contains(TEN.plusSeconds(120));

        assertThat(received(message)).isZero();
    }

    @Test
    void aStoppedMessageDoesNotGo() {
        UUID message = scene.email(TEN);
        assertThat(stop(message)).isTrue();

        assertThat(sending(greenMail()).step(message)).isEmpty();

        assertThat(received(message)).isZero();
        assertThat(scene.kept(message, "status")).isEqualTo("STOPPED");
    }

    @Test
    void stoppingAndSendingInTheSameMomentNeverBothHappen() throws Exception {
        Sending sending = sending(greenMail());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 25; i++) {
                UUID message = scene.email(TEN);
                CyclicBarrier together = new CyclicBarrier(2);
                Future<Boolean> stopped = threads.submit(() -> {
                    together.await();
                    return stop(message);
                });
                Future<?> sent = threads.submit(() -> {
                    together.await();
                    return sending.step(message);
                });
                sent.get();

                assertThat(received(message)).isEqualTo(stopped.get() ? 0 : 1);
            }
        }
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndTheMessageCanBeStoppedMeanwhile() {
        UUID goes = scene.email(TEN);
        UUID stopped = scene.email(TEN);
        Sending whileDown = sending(mail(closedPort()));
        assertThat(whileDown.step(goes)).contains(TEN.plusSeconds(60));
        assertThat(whileDown.step(stopped))
                .hasValueSatisfying(at -> assertThat(at).isAfter(TEN));
        assertThat(scene.kept(goes, "status")).isEqualTo("WAITING");
        assertThat(scene.kept(goes, "try_at")).startsWith("2031-03-05 10:01");
        assertThat(stop(stopped)).isTrue();

        clock.forward(Duration.ofSeconds(60));

        assertThat(sending(greenMail()).step(goes)).isEmpty();
        assertThat(sending(greenMail()).step(stopped)).isEmpty();
        assertThat(received(goes)).isEqualTo(1);
        assertThat(received(stopped)).isZero();
        assertThat(scene.kept(goes, "attempts")).isEqualTo("2");
        assertThat(scene.kept(goes, "may_be_twice")).isEqualTo("0");
    }

    @Test
    void aServerThatStaysDownMakesATaskAfterFourHours() {
        UUID message = scene.email(TEN);
        Optional<Instant> next = sending(mail(closedPort())).step(message);
        while (next.isPresent()) {
            clock.forward(Duration.between(clock.instant(), next.get()));
            next = sending(mail(closedPort())).step(message);
        }

        assertThat(Duration.between(TEN, clock.instant())).isBetween(Duration.ofHours(3), Duration.ofHours(4));
        assertThat(scene.kept(message, "failure")).isEqualTo("NO_ANSWER");
    }

    @Test
    void anAddressThatTheServerRefusesMakesATaskAtOnce() throws IOException {
        UUID message = scene.email(TEN);
        try (OddMailServer server = new OddMailServer("RCPT", "550 5.1.1 No such user here")) {
            assertThat(sending(mail(server.port())).step(message)).isEmpty();
        }

        assertThat(scene.kept(message, "status")).isEqualTo("FAILED");
        assertThat(scene.kept(message, "failure")).isEqualTo("REFUSED");
        assertThat(scene.kept(message, "answer")).contains("5.1.1 No such user here");
    }

    @Test
    void aServerThatPutsUsOffIsTriedAgain() throws IOException {
        UUID message = scene.email(TEN);
        try (OddMailServer server = new OddMailServer("RCPT", "451 4.7.1 Greylisted")) {
            assertThat(sending(mail(server.port())).step(message)).contains(TEN.plusSeconds(60));
        }

        assertThat(scene.kept(message, "status")).isEqualTo("WAITING");
    }

    @Test
    void aServerThatHangsAfterTheLastWordMayHaveTakenItSoItCannotBeStoppedAndMayComeTwice() throws IOException {
        UUID message = scene.email(TEN);
        try (OddMailServer server = new OddMailServer(OddMailServer.END, OddMailServer.HANG)) {
            assertThat(sending(mail(server.port())).step(message)).contains(TEN.plusSeconds(60));
        }
        assertThat(stop(message)).isFalse();

        clock.forward(Duration.ofSeconds(60));

        assertThat(sending(greenMail()).step(message)).isEmpty();
        assertThat(scene.kept(message, "status")).isEqualTo("SENT");
        assertThat(scene.kept(message, "may_be_twice")).isEqualTo("1");
    }

    @Test
    void aClaimThatACrashLeftOpenIsSentAgainUnderTheSameNameAndSaysSo() {
        UUID message = scene.email(TEN);
        new KeptMessages(jdbc, clock).claim(message);

        assertThat(sending(greenMail()).step(message)).isEmpty();

        assertThat(received(message)).isEqualTo(1);
        assertThat(scene.kept(message, "may_be_twice")).isEqualTo("1");
    }

    @Test
    void aServerThatHangsHoldsUpNobodyElseForLong() throws IOException {
        UUID first = scene.email(TEN);
        UUID second = scene.email(TEN);
        try (OddMailServer server = new OddMailServer("HELLO", OddMailServer.HANG)) {
            Sending sending = sending(mail(server.port()));
            sending.step(first);

            assertThat(sending.step(second))
                    .hasValueSatisfying(at -> assertThat(at).isBetween(TEN.plusSeconds(20), TEN.plusSeconds(26)));
        }
        assertThat(scene.kept(second, "attempts")).isEqualTo("0");
    }

    @Test
    void aNumberThatIsNoneIsATaskAndNotSentTo() {
        jdbc.update("update client set phone = '12345' where id = ?", scene.client);
        UUID message = scene.message(MessageChannel.TEXT, "12345", TEN, TEN.plus(Duration.ofDays(1)));

        assertThat(sending(texts()).step(message)).isEmpty();

        assertThat(scene.kept(message, "failure")).isEqualTo("NO_SUCH_NUMBER");
        assertThat(received(message)).isZero();
    }

    @Test
    void whatIsNotSafeAnyMoreIsATaskAndNotSent() {
        UUID forbidden = scene.email(TEN);
        jdbc.update("update client set email_ok = false where id = ?", scene.client);
        UUID changed = scene.message(MessageChannel.TEXT, "07700 900999", TEN, TEN.plus(Duration.ofDays(1)));

        sending(greenMail()).step(forbidden);
        sending(texts()).step(changed);

        assertThat(Stream.of(forbidden, changed).map(id -> scene.kept(id, "failure")))
                .containsOnly("NOT_SAFE_NOW");
        assertThat(received(forbidden) + received(changed)).isZero();
    }

    @Test
    void nothingGoesOutsideTheClientsSafeTimes() {
        safeEmails("14:00", "16:00");
        UUID waits = scene.email(TEN);
        UUID tooLate = scene.message(MessageChannel.EMAIL, scene.email, TEN, TEN.plus(Duration.ofHours(3)));

        assertThat(sending(greenMail()).step(waits)).contains(Instant.parse("2031-03-05T14:00:00Z"));
        assertThat(sending(greenMail()).step(tooLate)).isEmpty();

        assertThat(received(waits) + received(tooLate)).isZero();
        assertThat(scene.kept(waits, "status")).isEqualTo("WAITING");
        assertThat(scene.kept(tooLate, "failure")).isEqualTo("NO_SAFE_TIME");
        clock.forward(Duration.ofHours(4));
        assertThat(sending(greenMail()).step(waits)).isEmpty();
        assertThat(received(waits)).isEqualTo(1);
    }

    @Test
    void whatHasLostItsUseIsNotSent() {
        UUID message = scene.message(MessageChannel.EMAIL, scene.email, TEN, TEN.plus(Duration.ofHours(1)));
        clock.forward(Duration.ofHours(1));

        assertThat(sending(greenMail()).step(message)).isEmpty();

        assertThat(scene.kept(message, "failure")).isEqualTo("TOO_LATE");
        assertThat(received(message)).isZero();
    }

    private void safeEmails(String from, String until) {
        jdbc.update("""
                insert into client_contact_rule (client_id, way, may_use, may_leave_message, may_name_service, safe_from, safe_until)
                values (?, 'EMAIL', true, true, false, ?, ?)
                """, scene.client, from, until);
    }

    private boolean stop(UUID message) {
        return currentUser.runAs(scene.receptionist, () -> outbox.stop(message));
    }

    private Sending sending(Mail mail) {
        return sending(new Lines(List.of(new EmailGateway(mail)), clock));
    }

    private Lines texts() {
        return new Lines(
                List.of(new TextByEmailGateway(greenMail(), TextByEmailGateway.NUMBER + "@text.example")), clock);
    }

    private Sending sending(Lines lines) {
        return new Sending(new KeptMessages(jdbc, clock), new SafeWay(contacts, jdbc), lines, clock);
    }

    private Mail greenMail() {
        return mail(greenMail.getSmtp().getPort());
    }

    private Mail mail(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        for (String wait : Set.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().put("mail.smtp." + wait, "700");
        }
        return new Mail(sender, "desk@onward.example", clock);
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long received(UUID message) {
        return Stream.of(greenMail.getReceivedMessages())
                .map(MessageSendingDatabaseTest::id)
                .filter(id -> id.equals("<" + message + "@onward.example>"))
                .collect(Collectors.counting());
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
