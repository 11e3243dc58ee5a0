package scot.onward.message.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.client.ContactRule;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.client.SafeContacts;
import scot.onward.message.MessageChannel;
import scot.onward.message.Outgoing;
import scot.onward.message.internal.KeptMessages.Kept;
import scot.onward.shared.HubTime;

/**
 * Whether a message may still go to its client the way it was meant to, looked up at the moment of sending: what was safe when
 * it was queued need not be safe a week later.
 */
@Component
class SafeWay {

    private final SafeContacts contacts;
    private final JdbcTemplate jdbc;

    SafeWay(SafeContacts contacts, JdbcTemplate jdbc) {
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    /** What the client's rules say now. */
    sealed interface Verdict {}

    record Open() implements Verdict {}

    record OpenFrom(Instant from) implements Verdict {}

    record Closed() implements Verdict {}

    Verdict now(Kept kept, Instant now) {
        Outgoing message = kept.message();
        SafeContact contact = contacts.of(kept.clientId());
        boolean text = message.channel() == MessageChannel.TEXT;
        ReachWay way = text ? ReachWay.TEXT : ReachWay.EMAIL;
        ContactRule rule = contact.rule(way);
        if (!contact.allows(way)
                || !message.recipient().equals(text ? contact.phone() : contact.email())
                || !rule.mayNameService() && namesAService(message.body())) {
            return new Closed();
        }
        LocalDateTime wish = now.atZone(HubTime.ZONE).toLocalDateTime();
        LocalDateTime safe = rule.nextSafe(wish);
        return safe.equals(wish)
                ? new Open()
                : new OpenFrom(safe.atZone(HubTime.ZONE).toInstant());
    }

    private boolean namesAService(String body) {
        Integer named = jdbc.queryForObject(
                "select count(*) from offered_service where instr(lower(?), lower(neutral_name)) > 0",
                Integer.class,
                body);
        return named != null && named > 0;
    }
}
