package scot.onward.message.internal;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import scot.onward.message.Gateway.Answer;
import scot.onward.message.Outgoing;

/** Hands mail to an SMTP server and tells its refusals from its silence. */
final class Mail {

    private static final Logger log = LoggerFactory.getLogger(Mail.class);

    private final JavaMailSenderImpl server;
    private final String from;
    private final Clock clock;

    Mail(JavaMailSenderImpl server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /** @param subject may be empty, for services that would put it into a text */
    Answer send(Outgoing message, String to, String subject) {
        try {
            MimeMessage mail = compose(message, to, subject);
            Transport transport = session().getTransport();
            try {
                transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
                return handOver(transport, mail);
            } finally {
                close(transport);
            }
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Answer.Unavailable(false, words(e));
        }
    }

    /** Quietly: whatever goes wrong at the farewell does not change the answer that was given. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("The mail server did not wait for our farewell: {}", e.getMessage());
        }
    }

    private Session session() {
        Session session = server.getSession();
        session.getProperties().putIfAbsent("mail.transport.protocol", "smtp");
        // The answer has come: nobody waits for a farewell.
        session.getProperties().putIfAbsent("mail.smtp.quitwait", "false");
        return session;
    }

    private static Answer handOver(Transport transport, MimeMessage mail) throws MessagingException {
        Address[] recipients = mail.getAllRecipients();
        try {
            transport.sendMessage(mail, recipients);
            return new Answer.Accepted(mail.getMessageID());
        } catch (SendFailedException e) {
            int code = code(e);
            return code < 0
                    ? new Answer.Unavailable(true, words(e))
                    : new Answer.Refused(code >= 500, words(deepest(e)));
        } catch (MessagingException e) {
            // The line broke or nothing came back, perhaps after the last word had arrived.
            return new Answer.Unavailable(true, words(e));
        }
    }

    private MimeMessage compose(Outgoing message, String to, String subject)
            throws MessagingException, UnsupportedEncodingException {
        String id = "<" + message.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
        MimeMessage mail = new MimeMessage(server.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        mail.setFrom(new InternetAddress(from, message.hubName(), StandardCharsets.UTF_8.name()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        String calendar = message.calendar();
        if (calendar == null) {
            mail.setText(message.body(), StandardCharsets.UTF_8.name());
        } else {
            mail.setContent(new MimeMultipart(text(message.body()), attachment(calendar)));
        }
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart text(String body) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(body, StandardCharsets.UTF_8.name());
        return part;
    }

    private static MimeBodyPart attachment(String calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; name=\"appointment.ics\"")));
        part.setFileName("appointment.ics");
        return part;
    }

    /** The three digits with which the server refused; -1 when it said none. */
    private static int code(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException next; e = next.getNextException()) {
            int code = switch (e) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> -1;
            };
            if (code >= 400) {
                return code;
            }
        }
        return -1;
    }

    private static Exception deepest(MessagingException failure) {
        Exception at = failure;
        while (at instanceof MessagingException next && next.getNextException() != null) {
            at = next.getNextException();
        }
        return at;
    }

    private static String words(Exception failure) {
        String said = failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said.strip();
    }
}
