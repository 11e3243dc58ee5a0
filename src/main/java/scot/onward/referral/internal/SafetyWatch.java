package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.referral.SafetyKind;
import scot.onward.shared.HubTime;

/** Looks after the safety clocks while nobody does: starts those that a rule starts, and tells once what is near and what is overdue. */
@Component
public class SafetyWatch {

    /** How long before it is due reception is told to fetch somebody. */
    public static final Duration NEAR = Duration.ofHours(2);

    private static final int DAYS_OF_WARNING = 2;
    private static final int AT_A_TIME = 500;
    private static final int DAYS_BEFORE_THE_LAST_TRY = 2;

    private final JdbcClient jdbc;
    private final SafetyBook book;
    private final SafetyDue due;
    private final SafetyFollower follower;
    private final Clock clock;

    SafetyWatch(JdbcClient jdbc, SafetyBook book, SafetyDue due, SafetyFollower follower, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.due = due;
        this.follower = follower;
        this.clock = clock;
    }

    /** Notes of each open clock once that it is near, and once that it is overdue. */
    @Transactional
    public void escalate() {
        Instant now = clock.instant();
        escalate(SafetyEvent.NEAR, now.plus(NEAR));
        escalate(SafetyEvent.OVERDUE, now);
    }

    private void escalate(SafetyEvent stage, Instant dueBefore) {
        List<UUID> clocks = jdbc.sql("""
                        select id from safety_clock
                        where ended_at is null and due_at <= ? and not exists (
                            select 1 from safety_clock_event where clock_id = safety_clock.id and once = ?)
                        order by due_at limit
                        """ + AT_A_TIME)
                .params(Timestamp.from(dueBefore), stage.name())
                .query(UUID.class)
                .list();
        clocks.forEach(id -> book.happened(id, stage, null, null));
    }

    /** Starts the clock of each referral that will soon have gone unanswered for as long as the rule book allows. */
    @Transactional
    public void startUnanswered() {
        record Silent(UUID id, UUID hubId, UUID clientId, UUID ownerId, Timestamp since) {}
        Instant now = clock.instant();
        int days = due.rule(SafetyKind.UNANSWERED, now).period().amount();
        Instant before = now.minus(Duration.ofDays(days - DAYS_OF_WARNING));
        jdbc.sql("""
                        select referral.id, hub_id, client_id, owner_id, coalesce(
                            (select max(ended_at) from safety_clock
                             where safety_clock.referral_id = referral.id and kind = 'UNANSWERED'), received_at) as since
                        from referral
                        where status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT') and received_at <= :before
                        and not exists (select 1 from safety_clock
                            where safety_clock.referral_id = referral.id and kind = 'UNANSWERED'
                            and (ended_at is null or ended_at > :before))
                        and not exists (select 1 from referral_event where referral_event.referral_id = referral.id
                            and referral_event.kind in ('CONTACTED', 'BOOKED', 'WAITING_LISTED', 'MESSAGE_SENT'))
                        order by received_at limit
                        """ + AT_A_TIME)
                .param("before", Timestamp.from(before))
                .query(Silent.class)
                .list()
                .forEach(silent -> book.start(new SafetyBook.NewClock(
                        SafetyKind.UNANSWERED,
                        silent.hubId(),
                        silent.clientId(),
                        silent.id(),
                        null,
                        null,
                        null,
                        null,
                        silent.ownerId(),
                        silent.since()
                                .toInstant()
                                .atZone(HubTime.ZONE)
                                .plusDays(days)
                                .toInstant())));
    }

    /** Starts the clock of each last try that no record of a try has started, such as after an import. */
    @Transactional
    public void startLastTries() {
        jdbc.sql("""
                        select referral.id from referral
                        where status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT') and next_step in ('CALL', 'CALL_NOW')
                        and (select count(*) from contact_attempt where referral_id = referral.id) >= 2
                        and not exists (select 1 from safety_clock
                            where safety_clock.referral_id = referral.id and safety_clock.kind = 'THIRD_TRY'
                            and (ended_at is null or started_at >=
                                (select max(at) from contact_attempt where contact_attempt.referral_id = referral.id)))
                        limit
                        """ + AT_A_TIME).query(UUID.class).list().stream()
                .filter(id -> follower.daysTried(id) == DAYS_BEFORE_THE_LAST_TRY)
                .forEach(follower::startLastTry);
    }
}
