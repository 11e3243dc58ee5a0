package scot.onward.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.IncomingReferrals;
import scot.onward.referral.internal.QueueQueries;
import scot.onward.referral.internal.ReferralEvents;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** The triage desk of an adviser's hubs: who comes next, taking a referral, trying to reach people, and the level. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class TriageDesk {

    /** How often somebody is tried, on different days, before a person decides how to go on. */
    public static final int TRIES = 3;

    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 3;

    private final IncomingReferrals referrals;
    private final QueueQueries queries;
    private final ReferralEvents events;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ChangeLog changes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TriageDesk(
            IncomingReferrals referrals,
            QueueQueries queries,
            ReferralEvents events,
            JdbcClient jdbc,
            CurrentUser currentUser,
            AccessLog accessLog,
            ChangeLog changes,
            WorkingCalendar calendar,
            Clock clock) {
        this.referrals = referrals;
        this.queries = queries;
        this.events = events;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.changes = changes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Everybody referred to one's hubs who has not come yet, in the order in which to take them. */
    public List<QueueRow> queue() {
        List<QueueRow> rows = queries.queue(currentUser.get());
        accessLog.shown(rows.stream().map(QueueRow::clientId).distinct().toList(), Glimpse.TRIAGE);
        return rows;
    }

    /** The same for the manager of the hubs: names, levels and clocks alone. */
    @PreAuthorize("hasRole('MANAGER')")
    public List<WaitingRow> waiting() {
        List<QueueRow> rows = queries.queue(currentUser.get());
        accessLog.shown(rows.stream().map(QueueRow::clientId).distinct().toList(), Glimpse.CONTACT);
        return rows.stream()
                .map(row -> new WaitingRow(
                        row.id(),
                        row.name(),
                        row.hub(),
                        row.level(),
                        row.lastSafeDate(),
                        row.workingDaysLeft(),
                        row.receivedAt(),
                        row.owner(),
                        row.isTaken()))
                .toList();
    }

    /** How many nobody has taken yet. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADVISER', 'MANAGER')")
    public long countUntaken() {
        var hubs = currentUser.get().hubIds();
        return hubs.isEmpty()
                ? 0
                : jdbc.sql(
                                "select count(*) from referral where hub_id in (:hubs) and taken_at is null and status = 'RECEIVED'")
                        .param("hubs", hubs)
                        .query(Long.class)
                        .single();
    }

    /** Makes a referral one's own. */
    public void take(UUID referralId) {
        IncomingReferral referral = own(referralId);
        boolean isNew = referral.status() == ReferralStatus.RECEIVED;
        referral.take(currentUser.get().accountId(), clock.instant());
        if (isNew) {
            events.happened(referralId, EventKind.TRIAGED, String.valueOf(referral.level()), null);
        }
        events.happened(referralId, EventKind.TAKEN);
    }

    /** Takes the first that nobody has; two advisers at once get two different ones. */
    public Optional<UUID> takeNext() {
        List<UUID> inOrder = queries.queue(currentUser.get()).stream()
                .filter(row -> !row.isTaken())
                .map(QueueRow::id)
                .toList();
        for (UUID id : inOrder) {
            boolean isFree = !jdbc.sql(
                            "select id from referral where id = ? and taken_at is null for update skip locked")
                    .param(id)
                    .query(UUID.class)
                    .list()
                    .isEmpty();
            if (isFree) {
                take(id);
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Keeps that somebody was tried, and says when next; one who has been reached is to be booked. */
    public void tried(UUID referralId, ContactWay way, ContactOutcome outcome) {
        IncomingReferral referral = own(referralId);
        jdbc.sql(
                        "insert into contact_attempt (id, referral_id, at, account_id, channel, outcome) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        referralId,
                        java.sql.Timestamp.from(clock.instant()),
                        currentUser.get().accountId(),
                        way.name(),
                        outcome.name())
                .update();
        LocalDate today = HubTime.today(clock);
        if (referral.status() == ReferralStatus.RECEIVED) {
            events.happened(referralId, EventKind.TRIAGED, String.valueOf(referral.level()), null);
        }
        if (outcome == ContactOutcome.REACHED) {
            LocalDate bookBy = referral.bookBy();
            LocalDate usual = calendar.plusWorkingDays(today, TRIES);
            referral.reached(bookBy != null && bookBy.isBefore(usual) ? bookBy : usual);
            events.happened(referralId, EventKind.CONTACTED, way.name(), null);
        } else {
            referral.notReached(daysTried(referralId) >= TRIES, today, calendar.plusWorkingDays(today, 1));
            events.happened(referralId, EventKind.TRIED, way.name(), null);
        }
    }

    /** Keeps the rule's level or sets another one, for which a reason is needed; both stay on record. */
    public LevelDecision decideLevel(UUID referralId, int level, String reason) {
        IncomingReferral referral = own(referralId);
        boolean changes = level != referral.ruleLevel();
        if (changes && reason.strip().length() < SHORTEST_REASON) {
            return LevelDecision.REASON_MISSING;
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return LevelDecision.REASON_TOO_LONG;
        }
        boolean isNew = referral.status() == ReferralStatus.RECEIVED;
        boolean isOther = level != referral.level();
        referral.decideLevel(level, reason.strip(), currentUser.get().accountId(), clock.instant());
        if (isNew) {
            events.happened(referralId, EventKind.TRIAGED, String.valueOf(level), null);
        }
        if (isOther) {
            events.happened(referralId, EventKind.LEVEL_CHANGED, String.valueOf(level), null);
            this.changes.changed("referral", referralId, "level-" + level, changes ? reason.strip() : null);
        }
        return changes ? LevelDecision.CHANGED : LevelDecision.KEPT;
    }

    private long daysTried(UUID referralId) {
        return jdbc
                .sql("select at from contact_attempt where referral_id = ? and outcome <> 'REACHED'")
                .param(referralId)
                .query(java.sql.Timestamp.class)
                .stream()
                .map(at -> at.toInstant().atZone(HubTime.ZONE).toLocalDate())
                .distinct()
                .count();
    }

    private IncomingReferral own(UUID referralId) {
        return referrals
                .findById(referralId)
                .filter(referral -> referral.isAtAnyOf(currentUser.get().hubIds()))
                .orElseThrow(() -> new AccessDeniedException("Not a referral to these hubs"));
    }
}
