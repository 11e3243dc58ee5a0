package scot.onward.message.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageCounts;
import scot.onward.message.MessageFailure;
import scot.onward.message.MessageKind;
import scot.onward.message.MessageRow;
import scot.onward.message.MessageStatus;

/** The lists of messages of some hubs. */
@Component
public class MessageRows {

    private static final String SELECT = """
            select m.*, coalesce(c.known_as, c.name) as client_name, h.short_name as hub_name
            from message m join client c on c.id = m.client_id join hub h on h.id = m.hub_id
            where m.hub_id in (:hubs) and\s""";

    private static final String OPEN_FAILURE = "status = 'FAILED' and resolution is null";

    private final JdbcClient jdbc;
    private final Lines lines;

    MessageRows(JdbcClient jdbc, Lines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /** A message that failed and nobody has seen to. */
    public record Failed(
            MessageRow message,
            MessageFailure why,
            @Nullable String answer) {}

    /** Those that wait, soonest first. */
    public List<MessageRow> waiting(Collection<UUID> hubs, Set<MessageChannel> channels) {
        return hubs.isEmpty() || channels.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SELECT
                                        + "m.status in ('WAITING', 'SENDING') and m.channel in (:channels) order by m.send_after, m.id limit 500")
                        .param("hubs", hubs)
                        .param("channels", channels.stream().map(Enum::name).toList())
                        .query(mapper())
                        .list();
    }

    /** Those that failed, the appointment that is next first. */
    public List<Failed> failed(Collection<UUID> hubs) {
        RowMapper<MessageRow> mapper = mapper();
        return hubs.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "m." + OPEN_FAILURE
                                + " order by coalesce(m.good_until, m.settled_at), m.id limit 200")
                        .param("hubs", hubs)
                        .query((row, n) -> new Failed(
                                mapper.mapRow(row, n),
                                MessageFailure.valueOf(row.getString("failure")),
                                row.getString("answer")))
                        .list();
    }

    /** Those that went, the last first. */
    public List<MessageRow> sent(Collection<UUID> hubs, Instant since) {
        return hubs.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SELECT
                                        + "m.status in ('SENT', 'DELIVERED') and m.settled_at >= :since order by m.settled_at desc, m.id limit 200")
                        .param("hubs", hubs)
                        .param("since", Timestamp.from(since))
                        .query(mapper())
                        .list();
    }

    /** How many are where at this moment. */
    public MessageCounts counts(Collection<UUID> hubs, Instant now) {
        return hubs.isEmpty()
                ? new MessageCounts(0, 0, 0, 0)
                : jdbc.sql("""
                        select sum(%s) as failed,
                          sum(status = 'WAITING' and channel <> 'LETTER' and send_after <= :now and channel not in (:led)) as by_hand,
                          sum(status = 'WAITING' and channel = 'LETTER' and send_after <= :now) as letters,
                          sum(status in ('WAITING', 'SENDING') and (send_after > :now or channel in (:led))) as waiting
                        from message where hub_id in (:hubs) and status in ('WAITING', 'SENDING', 'FAILED')
                        """.formatted(OPEN_FAILURE))
                        .params(Map.of("hubs", hubs, "now", Timestamp.from(now), "led", ledOrNone()))
                        .query((row, n) -> new MessageCounts(
                                row.getLong("failed"),
                                row.getLong("by_hand"),
                                row.getLong("letters"),
                                row.getLong("waiting")))
                        .single();
    }

    private List<String> ledOrNone() {
        List<String> led = Arrays.stream(MessageChannel.values())
                .filter(lines::lead)
                .map(Enum::name)
                .toList();
        return led.isEmpty() ? List.of("NONE") : led;
    }

    private RowMapper<MessageRow> mapper() {
        return (row, n) -> row(row, lines);
    }

    private static MessageRow row(ResultSet row, Lines lines) throws SQLException {
        MessageChannel channel = MessageChannel.valueOf(row.getString("channel"));
        return new MessageRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                row.getString("client_name"),
                row.getString("hub_name"),
                MessageKind.valueOf(row.getString("kind")),
                channel,
                row.getString("recipient"),
                row.getString("body"),
                row.getTimestamp("send_after").toInstant(),
                !lines.lead(channel),
                moment(row, "good_until"),
                moment(row, "try_at"),
                row.getBoolean("may_be_twice"),
                moment(row, "settled_at"),
                MessageStatus.valueOf(row.getString("status")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
