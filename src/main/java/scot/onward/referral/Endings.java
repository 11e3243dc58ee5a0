package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.Ends;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.OwnReferrals;
import scot.onward.referral.internal.Reason;
import scot.onward.referral.internal.ReferralEvents;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** The ends of referrals, each by a person with a reason, and opening again what ended too early. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class Endings {

    private static final Duration LISTED = Duration.ofDays(60);

    private final OwnReferrals own;
    private final Ends ends;
    private final ReferralEvents events;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ChangeLog changes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Endings(
            OwnReferrals own,
            Ends ends,
            ReferralEvents events,
            JdbcClient jdbc,
            CurrentUser currentUser,
            AccessLog accessLog,
            ChangeLog changes,
            WorkingCalendar calendar,
            Clock clock) {
        this.own = own;
        this.ends = ends;
        this.events = events;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.changes = changes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Ends a referral of one's own hubs. @param note for staff alone; the referrer never reads it */
    public EndOutcome end(UUID referralId, EndReason reason, @Nullable String note) {
        IncomingReferral referral = own.toMove(referralId);
        EndOutcome refusal = Lifecycle.refusal(reason, note, referral.status(), daysTried(referralId));
        if (refusal != null) {
            return refusal;
        }
        if (Reason.isTooLong(note)) {
            return EndOutcome.NOTE_TOO_LONG;
        }
        ends.end(referral, reason, Reason.orNull(note));
        return EndOutcome.ENDED;
    }

    /** Opens an ended one again; whoever does it looks after it, and it is in the queue again. */
    public ReasonedOutcome reopen(UUID referralId, String why) {
        return Reason.refusal(why).orElseGet(() -> {
            UUID account = currentUser.get().accountId();
            if (!own.toMove(referralId)
                    .standing()
                    .reopen(account, clock.instant(), calendar.plusWorkingDays(HubTime.today(clock), 1))) {
                return ReasonedOutcome.NOT_NOW;
            }
            jdbc.sql("""
                            update referral_end set reopened_by = ?, reopened_at = ?, reopen_reason = ?
                            where referral_id = ? and reopened_at is null
                            """)
                    .params(account, Timestamp.from(clock.instant()), why.strip(), referralId)
                    .update();
            events.happened(referralId, EventKind.REOPENED);
            changes.changed("referral", referralId, "reopened", null);
            return ReasonedOutcome.DONE;
        });
    }

    /** Those of one's hubs whose person has come, and those that ended in the last weeks; latest first. */
    public List<LaterRow> later() {
        var hubs = currentUser.get().hubIds();
        if (hubs.isEmpty()) {
            return List.of();
        }
        List<LaterRow> rows = jdbc.sql("""
                        select referral.id, client_id, patient_name as name,
                               coalesce(organisation.name, referred_by_name) as `from`, hub.short_name as hub, level, status,
                               coalesce(ended_at, (select max(at) from referral_event
                                   where referral_id = referral.id and kind = referral.status), received_at) as since,
                               owner.name as owner, end_reason, end_note as note
                        from referral
                        join hub on hub.id = referral.hub_id
                        join account owner on owner.id = referral.owner_id
                        left join organisation on organisation.id = referral.organisation_id
                        where referral.hub_id in (:hubs)
                          and (status in ('ATTENDED', 'ENGAGED') or status = 'CLOSED' and ended_at >= :since)
                        order by status = 'CLOSED', since desc limit 500
                        """)
                .param("hubs", hubs)
                .param("since", Timestamp.from(clock.instant().minus(LISTED)))
                .query(LaterRow.class)
                .list();
        accessLog.shown(rows.stream().map(LaterRow::clientId).distinct().toList(), Glimpse.TRIAGE);
        return rows;
    }

    private int daysTried(UUID referralId) {
        return jdbc.sql("""
                        select count(distinct date(at)) from contact_attempt where referral_id = ? and outcome <> 'REACHED'
                        """).param(referralId).query(Integer.class).single();
    }
}
