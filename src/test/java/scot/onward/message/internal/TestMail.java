package scot.onward.message.internal;

import java.time.Clock;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import scot.onward.message.Gateway;

/** The way to a mail server of a test. */
public final class TestMail {

    private TestMail() {}

    /** E-mail through whatever listens at a port of this machine. */
    public static Gateway through(int port, Clock clock) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new EmailGateway(new Mail(server, "onward@hub.example", clock));
    }
}
