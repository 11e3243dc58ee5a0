package scot.onward.referral;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.OwnReferrals;
import scot.onward.referral.internal.QueueQueries;
import scot.onward.referral.internal.Reason;
import scot.onward.referral.internal.ReferralEvents;

/** The triage desk of an adviser's hubs: who comes next, whose it is, and the level. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class TriageDesk {

    private final OwnReferrals own;
    private final QueueQueries queries;
    private final ReferralEvents events;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ChangeLog changes;
    private final Clock clock;

    TriageDesk(
            OwnReferrals own,
            QueueQueries queries,
            ReferralEvents events,
            JdbcClient jdbc,
            CurrentUser currentUser,
            AccessLog accessLog,
            ChangeLog changes,
            Clock clock) {
        this.own = own;
        this.queries = queries;
        this.events = events;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.changes = changes;
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

    /** How many nobody has taken yet, those among them that other hubs offer. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADVISER', 'MANAGER')")
    public long countUntaken() {
        var hubs = currentUser.get().hubIds();
        return hubs.isEmpty()
                ? 0
                : jdbc.sql("""
                                select (select count(*) from referral where hub_id in (:hubs) and taken_at is null
                                          and status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT'))
                                     + (select count(*) from redirection where to_hub_id in (:hubs) and state = 'OFFERED')
                                """).param("hubs", hubs).query(Long.class).single();
    }

    /** Makes a referral one's own. */
    public void take(UUID referralId) {
        IncomingReferral referral = own.toMove(referralId);
        boolean isNew = referral.status() == ReferralStatus.RECEIVED;
        if (!referral.standing().take(currentUser.get().accountId(), clock.instant())) {
            return;
        }
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

    /** The people of a referral's hub who can look after it, by name. */
    public List<PossibleOwner> colleagues(UUID referralId) {
        return jdbc.sql("""
                        select account.id, account.name from account
                        join account_hub on account_hub.account_id = account.id and account_hub.hub_id = ?
                        where account.active and not account.program and account.role in ('ADVISER', 'MANAGER')
                        order by account.name
                        """)
                .param(own.toMove(referralId).hubId())
                .query(PossibleOwner.class)
                .list();
    }

    /** Gives a referral to a colleague of its hub; false when they left meanwhile, or when it has ended. */
    public boolean assign(UUID referralId, UUID colleagueId) {
        if (colleagues(referralId).stream().noneMatch(one -> one.id().equals(colleagueId))) {
            return false;
        }
        IncomingReferral referral = own.toMove(referralId);
        boolean isNew = referral.status() == ReferralStatus.RECEIVED;
        if (!referral.standing().assign(colleagueId, clock.instant())) {
            return false;
        }
        if (isNew) {
            events.happened(referralId, EventKind.TRIAGED, String.valueOf(referral.level()), null);
        }
        events.happened(referralId, EventKind.ASSIGNED);
        return true;
    }

    /** Keeps the rule's level or sets another one, for which a reason is needed; both stay on record. */
    public LevelDecision decideLevel(UUID referralId, int level, String reason) {
        IncomingReferral referral = own.toMove(referralId);
        boolean changes = level != referral.ruleLevel();
        if (changes && Reason.refusal(reason).isPresent()) {
            return Reason.isTooLong(reason) ? LevelDecision.REASON_TOO_LONG : LevelDecision.REASON_MISSING;
        }
        boolean isNew = referral.status() == ReferralStatus.RECEIVED;
        boolean isOther = level != referral.level();
        if (!referral.decideLevel(level, reason.strip(), currentUser.get().accountId(), clock.instant())) {
            return LevelDecision.KEPT;
        }
        if (isNew) {
            events.happened(referralId, EventKind.TRIAGED, String.valueOf(level), null);
        }
        if (isOther) {
            events.happened(referralId, EventKind.LEVEL_CHANGED, String.valueOf(level), null);
            this.changes.changed("referral", referralId, "level-" + level, changes ? reason.strip() : null);
        }
        return changes ? LevelDecision.CHANGED : LevelDecision.KEPT;
    }
}
