package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.ChangeLog;
import scot.onward.client.SafeContacts;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.OwnReferrals;
import scot.onward.referral.internal.Reason;
import scot.onward.referral.internal.ReferralEvents;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** Trying to reach people: each try is kept without a note, the next one is proposed, and after the last somebody decides. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class ContactTries {

    /** How long a referral stays open after the last try when somebody decides so. */
    public static final int DAYS_KEPT_OPEN = 14;

    private static final int DAYS_TO_BOOK = 3;

    private final OwnReferrals own;
    private final ReferralEvents events;
    private final SafeContacts contacts;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ChangeLog changes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ContactTries(
            OwnReferrals own,
            ReferralEvents events,
            SafeContacts contacts,
            JdbcClient jdbc,
            CurrentUser currentUser,
            ChangeLog changes,
            WorkingCalendar calendar,
            Clock clock) {
        this.own = own;
        this.events = events;
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.changes = changes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Keeps that somebody was tried, and says when next; one who has been reached is to be booked. */
    public void tried(UUID referralId, ContactWay way, ContactOutcome outcome) {
        IncomingReferral referral = own.toMove(referralId);
        if (!Lifecycle.allows(ReferralMove.TRY, referral.status())) {
            return;
        }
        keep(referralId, way, outcome);
        if (referral.status() == ReferralStatus.RECEIVED) {
            events.happened(referralId, EventKind.TRIAGED, String.valueOf(referral.level()), null);
        }
        LocalDate today = HubTime.today(clock);
        if (outcome == ContactOutcome.REACHED) {
            referral.standing().reached(earlier(referral, calendar.plusWorkingDays(today, DAYS_TO_BOOK)));
            events.happened(referralId, EventKind.CONTACTED, way.name(), null);
        } else {
            referral.standing().notReached(daysTried(referralId) >= Lifecycle.TRIES, dueAfterTry(referral, today));
            events.happened(referralId, EventKind.TRIED, way.name(), null);
        }
    }

    /** How somebody who was not reached is best tried next; nothing before the first try, nor where no way is safe. */
    public Optional<NextTry> proposal(UUID referralId) {
        return NextTry.after(
                made(referralId), contacts.of(own.toMove(referralId).clientId()), calendar);
    }

    /** After the last try somebody decides, with a reason, to leave it open for a while, perhaps with a letter. */
    public ReasonedOutcome keepOpen(UUID referralId, String reason, boolean letterSent) {
        return Reason.refusal(reason).orElseGet(() -> {
            IncomingReferral referral = own.toMove(referralId);
            if (daysTried(referralId) < Lifecycle.TRIES
                    || !referral.standing().keptOpen(HubTime.today(clock).plusDays(DAYS_KEPT_OPEN))) {
                return ReasonedOutcome.NOT_NOW;
            }
            if (letterSent) {
                keep(referralId, ContactWay.LETTER, ContactOutcome.NO_ANSWER);
            }
            events.happened(referralId, EventKind.KEPT_OPEN);
            changes.changed("referral", referralId, "kept-open", reason.strip());
            return ReasonedOutcome.DONE;
        });
    }

    private void keep(UUID referralId, ContactWay way, ContactOutcome outcome) {
        jdbc.sql(
                        "insert into contact_attempt (id, referral_id, at, account_id, channel, outcome) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        referralId,
                        Timestamp.from(clock.instant()),
                        currentUser.get().accountId(),
                        way.name(),
                        outcome.name())
                .update();
    }

    /** By when to try again: at once at level 1, otherwise on the day that is proposed. */
    private LocalDate dueAfterTry(IncomingReferral referral, LocalDate today) {
        if (referral.level() == 1) {
            return today;
        }
        return NextTry.after(made(referral.id()), contacts.of(referral.clientId()), today, calendar)
                .map(NextTry::day)
                .orElseGet(() -> calendar.plusWorkingDays(today, 1));
    }

    private List<NextTry.Made> made(UUID referralId) {
        return jdbc.sql(
                        "select at, channel as way from contact_attempt where referral_id = ? and outcome <> 'REACHED' order by at")
                .param(referralId)
                .query(NextTry.Made.class)
                .list();
    }

    private int daysTried(UUID referralId) {
        return (int) made(referralId).stream()
                .map(made -> made.at().atZone(HubTime.ZONE).toLocalDate())
                .distinct()
                .count();
    }

    private static LocalDate earlier(IncomingReferral referral, LocalDate usual) {
        LocalDate bookBy = referral.bookBy();
        return bookBy != null && bookBy.isBefore(usual) ? bookBy : usual;
    }
}
