package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.SafetyWatch;

/**
 * Safety clocks for those who do not see what they are about: the manager learns which are overdue and whose they are, reception
 * that somebody must be fetched.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('RECEPTION', 'MANAGER')")
public class SafetyAlarms {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final Clock clock;

    SafetyAlarms(JdbcClient jdbc, CurrentUser currentUser, AccessLog accessLog, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** What is overdue at one's hubs, the longest first. */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public List<SafetyAlarm> overdue() {
        Set<UUID> hubs = currentUser.get().hubIds();
        if (hubs.isEmpty()) {
            return List.of();
        }
        List<SafetyAlarm> alarms = jdbc.sql("""
                        select clock.id, clock.hub_id, hub.short_name as hub,
                               coalesce(client.name, referral.patient_name, '') as name, clock.client_id,
                               clock.due_at, clock.owner_id, owner.name as owner
                        from safety_clock clock
                        join hub on hub.id = clock.hub_id
                        join account owner on owner.id = clock.owner_id
                        left join referral on referral.id = clock.referral_id
                        left join client on client.id = clock.client_id
                        where clock.hub_id in (:hubs) and clock.ended_at is null and clock.due_at <= :now
                        order by clock.due_at, clock.id
                        """)
                .param("hubs", hubs)
                .param("now", Timestamp.from(clock.instant()))
                .query(SafetyAlarm.class)
                .list();
        accessLog.shown(
                alarms.stream()
                        .map(SafetyAlarm::clientId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Glimpse.CONTACT);
        return alarms;
    }

    /** How many are overdue at one's hubs. */
    @PreAuthorize("hasRole('MANAGER')")
    public long countOverdue() {
        Set<UUID> hubs = currentUser.get().hubIds();
        return hubs.isEmpty()
                ? 0
                : jdbc.sql(
                                "select count(*) from safety_clock where hub_id in (:hubs) and ended_at is null and due_at <= :now")
                        .param("hubs", hubs)
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single();
    }

    /** A colleague who must be fetched; all that reception learns. */
    public record ToFetch(UUID ownerId, String owner, Instant dueAt) {}

    /** Whom to fetch at a hub of one's own because somebody may not wait any longer. */
    @PreAuthorize("hasRole('RECEPTION')")
    public List<ToFetch> toFetch(UUID hubId) {
        return !currentUser.get().hubIds().contains(hubId)
                ? List.of()
                : jdbc.sql("""
                        select owner.id as owner_id, owner.name as owner, min(clock.due_at) as due_at
                        from safety_clock clock join account owner on owner.id = clock.owner_id
                        where clock.hub_id = :hub and clock.ended_at is null and clock.due_at <= :near
                        and clock.kind not in ('THIRD_TRY', 'UNANSWERED')
                        group by owner.id, owner.name order by due_at
                        """)
                        .param("hub", hubId)
                        .param("near", Timestamp.from(clock.instant().plus(SafetyWatch.NEAR)))
                        .query(ToFetch.class)
                        .list();
    }
}
