package scot.onward.referral.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.message.Gateway;
import scot.onward.message.Gateway.Answer;
import scot.onward.message.MessageChannel;
import scot.onward.message.Outgoing;
import scot.onward.referral.DigestKind;
import scot.onward.shared.ui.MessageCatalogue;

/**
 * Sends a practice's weekly summary by e-mail: how many, never who. It is tried for two days; a summary of which nobody knows
 * whether it arrived is sent again under the same Message-ID.
 */
@Component
public class DigestMail {

    private static final Logger log = LoggerFactory.getLogger(DigestMail.class);
    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Optional<Gateway> gateway;
    private final ObjectProvider<SchedulerClient> jobs;
    private final String address;
    private final Clock clock;

    @Autowired
    DigestMail(
            JdbcClient jdbc,
            ObjectProvider<Gateway> gateways,
            ObjectProvider<SchedulerClient> jobs,
            @Value("${onward.public-url:}") String address,
            Clock clock) {
        this(
                jdbc,
                gateways.stream()
                        .filter(one -> one.channel() == MessageChannel.EMAIL)
                        .findFirst(),
                jobs,
                address,
                clock);
    }

    DigestMail(
            JdbcClient jdbc,
            Optional<Gateway> gateway,
            ObjectProvider<SchedulerClient> jobs,
            String address,
            Clock clock) {
        this.jdbc = jdbc;
        this.gateway = gateway;
        this.jobs = jobs;
        this.address = address;
        this.clock = clock;
    }

    /** Whether there is news, and a way to send it to an address that the practice gave. */
    boolean isWanted(Digest digest) {
        return gateway.isPresent()
                && !digest.lines().isEmpty()
                && jdbc.sql("select count(*) from practice_mail where organisation_id = ?")
                                .param(digest.practice())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Gives it its job, in the transaction that writes it. */
    void schedule(UUID digestId) {
        jobs.getObject()
                .scheduleIfNotExists(
                        DigestJobs.SEND.instance(digestId.toString()).build(), clock.instant());
    }

    /** Does what is to be done now. @return when to come back; empty when there is nothing left to do */
    Optional<Instant> step(UUID digestId) {
        record Waiting(String address, Instant writtenAt, int moved, int asked, int quiet) {}
        return jdbc.sql("""
                        select address, written_at, moved, asked, quiet
                        from practice_digest join practice_mail using (organisation_id)
                        where practice_digest.id = ? and mail = 'WAITING'
                        """)
                .param(digestId)
                .query(Waiting.class)
                .optional()
                .flatMap(waiting -> gateway.flatMap(way -> settle(
                        digestId,
                        waiting.writtenAt(),
                        way.send(new Outgoing(
                                digestId,
                                MessageChannel.EMAIL,
                                waiting.address(),
                                say("subject"),
                                words(waiting.moved(), waiting.asked(), waiting.quiet()),
                                "English",
                                null)))));
    }

    private Optional<Instant> settle(UUID digestId, Instant writtenAt, Answer answer) {
        Instant now = clock.instant();
        boolean forGood = answer instanceof Answer.Refused refused && refused.permanent();
        if (answer instanceof Answer.Accepted) {
            jdbc.sql("update practice_digest set mail = 'SENT', mailed_at = ? where id = ?")
                    .params(Timestamp.from(now), digestId)
                    .update();
            return Optional.empty();
        }
        if (forGood || now.isAfter(writtenAt.plus(LONGEST))) {
            log.warn("The weekly summary {} could not be sent by e-mail", digestId);
            jdbc.sql("update practice_digest set mail = 'FAILED' where id = ?")
                    .param(digestId)
                    .update();
            return Optional.empty();
        }
        return Optional.of(now.plus(AGAIN));
    }

    private String words(int moved, int asked, int quiet) {
        return String.join(
                "\n\n",
                say(
                        "counts",
                        part(DigestKind.MOVED, moved),
                        part(DigestKind.ASKED, asked),
                        part(DigestKind.QUIET, quiet)),
                address.isEmpty() ? say("signIn") : say("signInAt", address + "/my-referrals/week"),
                say("stop"));
    }

    private static String part(DigestKind kind, int number) {
        return say(kind.name(), number);
    }

    private static String say(String key, Object... args) {
        return MessageCatalogue.text("practice.digest.mail." + key, args);
    }
}
