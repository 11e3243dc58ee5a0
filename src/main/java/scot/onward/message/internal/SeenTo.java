package scot.onward.message.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.Resolution;

/** What people did about messages, each as one statement that asks where the message stood. */
@Component
public class SeenTo {

    private static final String OPEN = " where id = ? and status = 'FAILED' and resolution is null";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SeenTo(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which message it is about. */
    public record Of(
            UUID id,
            UUID hubId,
            UUID clientId,
            @Nullable UUID appointmentId,
            MessageKind kind,
            MessageChannel channel) {}

    public Optional<Of> find(UUID id) {
        return jdbc
                .query(
                        "select id, hub_id, client_id, appointment_id, kind, channel from message where id = ?",
                        (row, n) -> new Of(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                MessageKind.valueOf(row.getString(5)),
                                MessageChannel.valueOf(row.getString(6))),
                        id)
                .stream()
                .findFirst();
    }

    public boolean resolve(Of message, Resolution how, UUID account) {
        return jdbc.update(
                        "update message set resolution = ?, settled_at = ?, settled_by = ?, version = version + 1"
                                + OPEN,
                        how.name(),
                        now(),
                        account,
                        message.id())
                == 1;
    }

    public boolean again(Of message, String recipient) {
        return jdbc.update(
                        """
                        update message set status = 'WAITING', recipient = ?, send_after = ?, attempts = 0, failure = null,
                          answer = null, settled_at = null, version = version + 1
                        """ + OPEN + " and (good_until is null or good_until > ?)",
                        recipient,
                        now(),
                        message.id(),
                        now())
                == 1;
    }

    public boolean cameBack(Of message) {
        return jdbc.update("""
                        update message set status = 'FAILED', failure = 'CAME_BACK', settled_at = ?, version = version + 1
                        where id = ? and status in ('SENT', 'DELIVERED')
                        """, now(), message.id()) == 1;
    }

    public boolean posted(Of letter, UUID account) {
        return jdbc.update("""
                        update message set status = 'DELIVERED', settled_at = ?, settled_by = ?, version = version + 1
                        where id = ? and status = 'WAITING' and channel = 'LETTER'
                        """, now(), account, letter.id()) == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
