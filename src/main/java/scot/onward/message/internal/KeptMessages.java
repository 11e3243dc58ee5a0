package scot.onward.message.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageFailure;
import scot.onward.message.MessageStatus;
import scot.onward.message.Outgoing;

/**
 * What becomes of a message while it is sent. Each step is one statement that asks where the message stood, so that of two
 * that want it one gets it: stopping against sending, one running instance against another.
 */
@Component
class KeptMessages {

    private static final int LONGEST_ANSWER = 500;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    KeptMessages(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A message as kept. @param tries how often it was begun to be sent */
    record Kept(
            Outgoing message,
            UUID clientId,
            MessageStatus status,
            int tries,
            Instant sendAfter,
            @Nullable Instant goodUntil) {

        boolean isOpen() {
            return status == MessageStatus.WAITING || status == MessageStatus.SENDING;
        }
    }

    Optional<Kept> find(UUID id) {
        return jdbc
                .query(
                        "select m.*, h.short_name as hub_name from message m join hub h on h.id = m.hub_id where m.id = ?",
                        KeptMessages::kept,
                        id)
                .stream()
                .findFirst();
    }

    /** Begins to send it; false when somebody stopped it. One that was begun before may arrive twice from now on. */
    boolean claim(UUID id) {
        // Read from left to right: the mark first, while the status is still the old one.
        return jdbc.update("""
                        update message set may_be_twice = (may_be_twice or status = 'SENDING'), status = 'SENDING',
                          attempts = attempts + 1, try_at = null, version = version + 1
                        where id = ? and status in ('WAITING', 'SENDING')
                        """, id) == 1;
    }

    void sent(UUID id, @Nullable String answer) {
        jdbc.update(
                "update message set status = 'SENT', settled_at = ?, answer = ?, version = version + 1 where id = ? and status = 'SENDING'",
                now(),
                shortened(answer),
                id);
    }

    /** Is tried again: one that surely did not arrive waits and can be stopped, any other stays begun. */
    void again(UUID id, Instant at, boolean mayHaveArrived, String answer) {
        jdbc.update(
                "update message set status = ?, try_at = ?, answer = ?, version = version + 1 where id = ? and status = 'SENDING'",
                (mayHaveArrived ? MessageStatus.SENDING : MessageStatus.WAITING).name(),
                Timestamp.from(at),
                shortened(answer),
                id);
    }

    /** Waits for a time that is safe for the client. */
    void wait(UUID id, Instant until) {
        jdbc.update(
                "update message set send_after = ?, version = version + 1 where id = ? and status = 'WAITING'",
                Timestamp.from(until),
                id);
    }

    /** Is for a person now. */
    void failed(UUID id, MessageFailure why, @Nullable String answer) {
        jdbc.update("""
                update message set status = 'FAILED', failure = ?, answer = coalesce(?, answer), settled_at = ?, try_at = null,
                  version = version + 1
                where id = ? and status in ('WAITING', 'SENDING')
                """, why.name(), shortened(answer), now(), id);
    }

    /** Those that wait for a gateway and that no job sees to: from before there was a gateway, or brought from elsewhere. */
    List<Forgotten> forgotten(MessageChannel channel, Instant notOlderThan) {
        return jdbc.query(
                """
                select m.id, m.send_after from message m
                left join job j on j.task_name = ? and j.task_instance = cast(m.id as char(36))
                where m.status in ('WAITING', 'SENDING') and m.channel = ? and m.send_after > ? and j.task_name is null
                limit 1000
                """,
                (row, n) -> new Forgotten(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()),
                SendingJobs.NAME,
                channel.name(),
                Timestamp.from(notOlderThan));
    }

    record Forgotten(UUID id, Instant sendAfter) {}

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable String shortened(@Nullable String answer) {
        return answer == null ? null : answer.substring(0, Math.min(answer.length(), LONGEST_ANSWER));
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        Timestamp goodUntil = row.getTimestamp("good_until");
        return new Kept(
                new Outgoing(
                        row.getObject("id", UUID.class),
                        MessageChannel.valueOf(row.getString("channel")),
                        row.getString("recipient"),
                        row.getString("hub_name"),
                        row.getString("body"),
                        row.getString("language"),
                        row.getString("calendar")),
                row.getObject("client_id", UUID.class),
                MessageStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                row.getTimestamp("send_after").toInstant(),
                goodUntil == null ? null : goodUntil.toInstant());
    }
}
