package scot.onward.message.internal;

import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.message.MessageChannel;
import scot.onward.message.internal.KeptMessages.Kept;

/** Whether a message may still go to its client the way it was meant to, looked up at the moment of sending. */
@Component
class SafeWay {

    private final JdbcTemplate jdbc;

    SafeWay(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the client's rules say now. */
    sealed interface Verdict {}

    record Open() implements Verdict {}

    record OpenFrom(Instant from) implements Verdict {}

    record Closed() implements Verdict {}

    Verdict now(Kept kept, Instant now) {
        String column = kept.message().channel() == MessageChannel.TEXT ? "phone" : "email";
        String allowed = kept.message().channel() == MessageChannel.TEXT ? "text_ok" : "email_ok";
        Integer same = jdbc.queryForObject(
                "select count(*) from client where id = ? and " + allowed + " and " + column + " = ?",
                Integer.class,
                kept.clientId(),
                kept.message().recipient());
        return same != null && same == 1 ? new Open() : new Closed();
    }
}
