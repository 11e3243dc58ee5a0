package scot.onward.message.internal;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import scot.onward.message.Gateway;
import scot.onward.message.MessageChannel;

/** The gateways that need a mail server, when one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailGateways {

    @Bean
    Mail mail(JavaMailSenderImpl server, @Value("${onward.message.from:}") String from, Clock clock) {
        if (Addressee.of(MessageChannel.EMAIL, from) instanceof Addressee.Good good) {
            return new Mail(server, good.address(), clock);
        }
        throw new IllegalArgumentException(
                "A mail server is named (SPRING_MAIL_HOST), but not from which address to write: set ONWARD_MAIL_FROM");
    }

    @Bean
    Gateway emailGateway(Mail mail) {
        return new EmailGateway(mail);
    }

    @Bean
    @ConditionalOnExpression("'${onward.message.text-by-email:}' != ''")
    Gateway textByEmailGateway(Mail mail, @Value("${onward.message.text-by-email}") String pattern) {
        if (!pattern.contains(TextByEmailGateway.NUMBER)) {
            throw new IllegalArgumentException("ONWARD_TEXT_BY_EMAIL must hold " + TextByEmailGateway.NUMBER
                    + ", such as " + TextByEmailGateway.NUMBER + "@text.example");
        }
        return new TextByEmailGateway(mail, pattern);
    }
}
