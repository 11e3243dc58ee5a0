package scot.onward.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import scot.onward.message.Gateway;
import scot.onward.message.Gateway.Answer;
import scot.onward.message.MessageChannel;
import scot.onward.message.Outgoing;

/** What a mail server does, and what we make of it. */
class MailTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
    private static final Outgoing MESSAGE = new Outgoing(
            UUID.randomUUID(),
            MessageChannel.EMAIL,
            "agnes@example.org",
            "Parkhead",
            "Hello Agnes. Can’t make it?",
            "English",
            CALENDAR);

    @Test
    void anEmailSaysFromTheHubAndBringsTheCalendar() throws Exception {
        GreenMail greenMail = greenMail();
        try {
            Answer answer = email(greenMail.getSmtp().getPort()).send(MESSAGE);

            assertThat(answer).isInstanceOf(Answer.Accepted.class);
            MimeMessage mail = greenMail.getReceivedMessages()[0];
            assertThat(mail.getMessageID()).isEqualTo("<" + MESSAGE.id() + "@onward.example>");
            assertThat(mail.getFrom()[0]).hasToString("Parkhead <desk@onward.example>");
            assertThat(mail.getSubject()).isEqualTo("Parkhead");
            Multipart parts = (Multipart) mail.getContent();
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo(MESSAGE.body());
            BodyPart calendar = parts.getBodyPart(1);
            assertThat(calendar.getContentType()).startsWith("text/calendar").doesNotContain("method");
            assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(CALENDAR);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void aTextByEmailGoesToTheNumberAndCarriesTheWordsAlone() throws Exception {
        GreenMail greenMail = greenMail();
        try {
            Gateway texts = new TextByEmailGateway(
                    mail(greenMail.getSmtp().getPort()), TextByEmailGateway.NUMBER + "@text.example");

            Answer answer = texts.send(new Outgoing(
                    UUID.randomUUID(),
                    MessageChannel.TEXT,
                    "+447700900123",
                    "Parkhead",
                    "Hello Agnes.",
                    "English",
                    null));

            assertThat(answer).isInstanceOf(Answer.Accepted.class);
            MimeMessage mail = greenMail.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()[0]).hasToString("447700900123@text.example");
            assertThat(mail.getSubject()).isEmpty();
            assertThat(mail.getContent()).asString().isEqualToIgnoringNewLines("Hello Agnes.");
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void aServerThatIsDownIsTriedLater() throws IOException {
        int nobodyThere;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyThere = socket.getLocalPort();
        }

        assertThat(email(nobodyThere).send(MESSAGE))
                .isInstanceOfSatisfying(
                        Answer.Unavailable.class,
                        none -> assertThat(none.mayHaveArrived()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 No such user, true",
        "RCPT, 451 4.7.1 Come back later, false",
        "RCPT, 452 4.2.2 Mailbox full, false",
        "MAIL, 550 5.7.1 Not from you, true",
        "DATA, 554 5.7.1 No, true",
        "END, 554 5.6.0 Looks like spam, true",
        "END, 451 4.3.0 Disk full, false"
    })
    void aRefusalIsForGoodOrForNowAsTheServerSays(String at, String words, boolean permanent) throws IOException {
        try (OddMailServer server = new OddMailServer(at, words)) {
            assertThat(email(server.port()).send(MESSAGE)).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
                assertThat(refused.permanent()).isEqualTo(permanent);
                assertThat(refused.reason()).contains(words.substring(0, 3));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, hang, false",
        "HELLO, drop, false",
        "HELLO, 421 Too busy, false",
        "MAIL, hang, true",
        "DATA, drop, true",
        "END, hang, true",
        "END, drop, true"
    })
    void silenceIsTriedAgainAndMayHaveArrivedOnceTheServerListened(String at, String behaviour, boolean mayHave)
            throws IOException {
        try (OddMailServer server = new OddMailServer(at, behaviour)) {
            assertThat(email(server.port()).send(MESSAGE))
                    .isInstanceOfSatisfying(
                            Answer.Unavailable.class,
                            none -> assertThat(none.mayHaveArrived()).isEqualTo(mayHave));
        }
    }

    @Test
    void aServerThatWantsAnotherPasswordIsTriedLater() throws IOException {
        try (OddMailServer server = new OddMailServer("AUTH", "535 5.7.8 No")) {
            JavaMailSenderImpl sender = sender(server.port());
            sender.setUsername("onward");
            sender.setPassword("wrong");
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");

            Answer answer = new EmailGateway(new Mail(sender, "desk@onward.example", Clock.systemUTC())).send(MESSAGE);

            assertThat(answer).isInstanceOf(Answer.Unavailable.class);
        }
    }

    private static GreenMail greenMail() {
        GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        return greenMail;
    }

    private static Gateway email(int port) {
        return new EmailGateway(mail(port));
    }

    private static Mail mail(int port) {
        return new Mail(sender(port), "desk@onward.example", Clock.systemUTC());
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().put("mail.smtp." + wait, "700");
        }
        return sender;
    }
}
