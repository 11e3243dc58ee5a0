package scot.onward.message;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.message.internal.MessageRows;
import scot.onward.message.internal.Posting;
import scot.onward.shared.Ids;
import scot.onward.shared.Inserts;

/**
 * The messages to clients, as they wait, with the very words. They are queued in the transaction of what they tell of, leave by
 * a job where their channel has a gateway, and can be stopped until somebody has begun to send them.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class Outbox {

    /** How long a message waits at least, so that undoing stops it. */
    public static final Duration TIME_TO_UNDO = Duration.ofMinutes(2);

    private final JdbcTemplate jdbc;
    private final MessageRows rows;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final Posting posting;
    private final Clock clock;

    Outbox(
            JdbcTemplate jdbc,
            MessageRows rows,
            CurrentUser currentUser,
            AccessLog accessLog,
            Posting posting,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.posting = posting;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Queues a message; it waits at least until {@code sendAfter}. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public UUID queue(NewMessage message) {
        return queue(List.of(message)).getFirst();
    }

    /** Queues several at once; answers their ids in the same order. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public List<UUID> queue(List<NewMessage> messages) {
        Timestamp now = Timestamp.from(clock.instant());
        UUID by = currentUser.get().accountId();
        Map<UUID, NewMessage> queued = new LinkedHashMap<>();
        messages.forEach(message -> queued.put(Ids.next(), message));
        Inserts.all(
                jdbc,
                "insert into message (id, client_id, hub_id, appointment_id, kind, channel, recipient, body, calendar, wording_id, language, send_after, good_until, status, created_at, created_by)",
                queued.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue(), now, by))
                        .toList());
        queued.forEach((id, message) -> posting.schedule(id, message.channel(), message.sendAfter()));
        return List.copyOf(queued.keySet());
    }

    private static @Nullable Object[] row(UUID id, NewMessage message, Timestamp now, UUID by) {
        return new @Nullable Object[] {
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
            MessageStatus.WAITING.name(),
            now,
            by
        };
    }

    /** Stops a message that waits; false when it has gone or was stopped before. */
    public boolean stop(UUID id) {
        return settle(id, MessageStatus.STOPPED);
    }

    /** Notes that a person printed, posted or sent a message by hand; false when it was stopped or has gone before. */
    public boolean delivered(UUID id) {
        return settle(id, MessageStatus.DELIVERED);
    }

    /** Stops whatever still waits about an appointment; nobody need tell any more what failed to be told about it. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public void stopAbout(UUID appointmentId) {
        jdbc.update("""
                update message set resolution = if(status = 'FAILED', 'OVERTAKEN', resolution),
                  settled_at = if(status = 'FAILED', settled_at, ?), status = if(status = 'FAILED', 'FAILED', 'STOPPED'),
                  version = version + 1
                where appointment_id = ? and (status = 'WAITING' or status = 'FAILED' and resolution is null)
                """, Timestamp.from(clock.instant()), appointmentId);
    }

    /** Stops everything to a client that still waits; nobody need tell any more what failed to be told. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER')")
    public void stopAllTo(UUID clientId) {
        jdbc.update("""
                update message set resolution = if(status = 'FAILED', 'OVERTAKEN', resolution),
                  settled_at = if(status = 'FAILED', settled_at, ?), status = if(status = 'FAILED', 'FAILED', 'STOPPED'),
                  version = version + 1
                where client_id = ? and (status = 'WAITING' or status = 'FAILED' and resolution is null)
                """, Timestamp.from(clock.instant()), clientId);
    }

    /** Stops the invitations to a client that still wait. */
    @PreAuthorize("hasRole('RECEPTION')")
    public void stopInvitations(UUID clientId) {
        jdbc.update(
                "update message set status = 'STOPPED', settled_at = ?, version = version + 1 where client_id = ? and kind = 'INVITATION' and status = 'WAITING'",
                Timestamp.from(clock.instant()),
                clientId);
    }

    /** Whether the client has already been told something about an appointment, or may have been. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER', 'PRACTICE')")
    public boolean hasToldAbout(UUID appointmentId) {
        Long told = jdbc.queryForObject("""
                select count(*) from message where appointment_id = ?
                  and (status in ('SENDING', 'SENT', 'DELIVERED') or may_be_twice or resolution = 'TOLD')
                """, Long.class, appointmentId);
        return told != null && told > 0;
    }

    /** What waits at a hub, soonest first. */
    public List<MessageRow> waiting(UUID hubId) {
        requireOwn(hubId);
        List<MessageRow> waiting = rows.waiting(Set.of(hubId), EnumSet.allOf(MessageChannel.class));
        accessLog.shown(waiting.stream().map(MessageRow::clientId).distinct().toList(), Glimpse.CONTACT);
        return waiting;
    }

    private boolean settle(UUID id, MessageStatus status) {
        jdbc.query("select hub_id from message where id = ?", (row, n) -> row.getObject(1, UUID.class), id)
                .forEach(this::requireOwn);
        return jdbc.update(
                        "update message set status = ?, settled_at = ?, settled_by = ?, version = version + 1 where id = ? and status = 'WAITING'",
                        status.name(),
                        Timestamp.from(clock.instant()),
                        currentUser.get().accountId(),
                        id)
                == 1;
    }

    private void requireOwn(UUID hubId) {
        if (!currentUser.get().hubIds().contains(hubId)) {
            throw new AccessDeniedException("Not one of this person's hubs");
        }
    }
}
