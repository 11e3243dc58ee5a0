package scot.onward.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.message.internal.Posting;

/**
 * The messages to clients, as they wait, with the very words. They are queued in the transaction of what they tell of, and
 * can be stopped as long as nobody has handed them over. No gateway is connected: people print them or send them by hand.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class Outbox {

    /** How long a message waits at least, so that undoing stops it. */
    public static final Duration TIME_TO_UNDO = Duration.ofMinutes(2);

    private static final String SELECT = """
            select m.*, coalesce(c.known_as, c.name) as client_name
            from message m join client c on c.id = m.client_id
            where\s""";

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final Posting posting;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, CurrentUser currentUser, AccessLog accessLog, Posting posting, Clock clock) {
        this.jdbc = jdbc;
        this.posting = posting;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Queues a message; it waits at least until {@code sendAfter}. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public UUID queue(NewMessage message) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                """
                insert into message (id, client_id, hub_id, appointment_id, kind, channel, recipient, body, calendar, wording_id,
                  language, send_after, good_until, status, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)
                """,
                id,
                message.clientId(),
                message.hubId(),
                message.appointmentId(),
                message.kind().name(),
                message.channel().name(),
                message.recipient(),
                message.body(),
                message.calendar(),
                message.wordingId(),
                message.language(),
                Timestamp.from(message.sendAfter()),
                Optional.ofNullable(message.goodUntil()).map(Timestamp::from).orElse(null),
                Timestamp.from(clock.instant()),
                currentUser.get().accountId());
        posting.schedule(id, message.channel(), message.sendAfter());
        return id;
    }

    /** Stops a message that waits; false when it has gone or was stopped before. */
    public boolean stop(UUID id) {
        return settle(id, MessageStatus.STOPPED);
    }

    /** Notes that a person printed, posted or sent a message by hand; false when it was stopped or has gone before. */
    public boolean delivered(UUID id) {
        return settle(id, MessageStatus.DELIVERED);
    }

    /** Stops whatever still waits about an appointment. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public void stopAbout(UUID appointmentId) {
        jdbc.update(
                "update message set status = 'STOPPED', settled_at = ?, version = version + 1 where appointment_id = ? and status = 'WAITING'",
                Timestamp.from(clock.instant()),
                appointmentId);
    }

    /** Stops the invitations to a client that still wait. */
    @PreAuthorize("hasRole('RECEPTION')")
    public void stopInvitations(UUID clientId) {
        jdbc.update(
                "update message set status = 'STOPPED', settled_at = ?, version = version + 1 where client_id = ? and kind = 'INVITATION' and status = 'WAITING'",
                Timestamp.from(clock.instant()),
                clientId);
    }

    /** Whether the client has already been told something about an appointment. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public boolean hasToldAbout(UUID appointmentId) {
        Long told = jdbc.queryForObject(
                "select count(*) from message where appointment_id = ? and status in ('SENDING', 'SENT', 'DELIVERED')",
                Long.class,
                appointmentId);
        return told != null && told > 0;
    }

    /** What waits at a hub, soonest first. */
    public List<MessageRow> waiting(UUID hubId) {
        requireOwn(hubId);
        List<MessageRow> rows = jdbc.query(
                SELECT + "m.hub_id = ? and m.status = 'WAITING' order by m.send_after, m.id limit 500",
                Outbox::row,
                hubId);
        accessLog.shown(rows.stream().map(MessageRow::clientId).distinct().toList(), Glimpse.CONTACT);
        return rows;
    }

    /** How many messages at the signed-in person's hubs are due to be handed over. */
    public int due() {
        Set<UUID> hubs = currentUser.get().hubIds();
        Timestamp now = Timestamp.from(clock.instant());
        return hubs.stream()
                .map(hub -> jdbc.queryForObject(
                        "select count(*) from message where hub_id = ? and status = 'WAITING' and send_after <= ?",
                        Integer.class,
                        hub,
                        now))
                .mapToInt(count -> count == null ? 0 : count)
                .sum();
    }

    /** Whether a message has waited long enough to be handed over. */
    public boolean isDue(MessageRow message) {
        return !message.sendAfter().isAfter(clock.instant());
    }

    private boolean settle(UUID id, MessageStatus status) {
        jdbc.query("select hub_id from message where id = ?", (row, n) -> row.getObject(1, UUID.class), id)
                .forEach(this::requireOwn);
        return jdbc.update(
                        "update message set status = ?, settled_at = ?, version = version + 1 where id = ? and status = 'WAITING'",
                        status.name(),
                        Timestamp.from(clock.instant()),
                        id)
                == 1;
    }

    private void requireOwn(UUID hubId) {
        if (!currentUser.get().hubIds().contains(hubId)) {
            throw new AccessDeniedException("Not one of this person's hubs");
        }
    }

    private static MessageRow row(ResultSet row, int n) throws SQLException {
        return new MessageRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                row.getString("client_name"),
                MessageKind.valueOf(row.getString("kind")),
                MessageChannel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("body"),
                row.getTimestamp("send_after").toInstant(),
                MessageStatus.valueOf(row.getString("status")));
    }
}
