package scot.onward.referral.internal;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.access.AccountChanged;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.EventKind;
import scot.onward.referral.ReferralMoved;
import scot.onward.referral.SafetyDecision;
import scot.onward.referral.SafetyKind;
import scot.onward.shared.HubTime;

/**
 * Keeps the clocks of contact in step with what people write down of a referral, and every clock with an owner who can act.
 * A clock ends here only where a person, signed in, has just made the record that it waited for.
 */
@Component
public class SafetyFollower {

    private static final int DAYS_BEFORE_THE_LAST_TRY = 2;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final SafetyBook book;
    private final SafetyOwners owners;
    private final CurrentUser currentUser;

    SafetyFollower(
            EntityManager entities, JdbcClient jdbc, SafetyBook book, SafetyOwners owners, CurrentUser currentUser) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.book = book;
        this.owners = owners;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(ReferralMoved moved) {
        switch (moved.kind()) {
            case TAKEN, ASSIGNED, REDIRECTED -> followReferral(moved.referralId());
            case TRIED -> tried(moved.referralId());
            case CONTACTED, BOOKED, WAITING_LISTED, ATTENDED, ENGAGED, CLOSED ->
                end(moved, Set.of(SafetyKind.THIRD_TRY, SafetyKind.UNANSWERED));
            case MESSAGE_SENT -> end(moved, Set.of(SafetyKind.UNANSWERED));
            default -> {
                // Nothing that a clock waits for.
            }
        }
    }

    /** Whoever can no longer act keeps no clock: it passes on in the transaction that changed the account. */
    @EventListener
    void on(AccountChanged changed) {
        entities.flush();
        UUID changer = currentUser.find().map(SignedIn::accountId).orElse(changed.accountId());
        owners.orphans(changed.accountId())
                .forEach(orphan -> book.give(orphan.id(), owners.next(orphan.hubId(), changer), null));
    }

    private void tried(UUID referralId) {
        entities.flush();
        long days = daysTried(referralId);
        if (days > DAYS_BEFORE_THE_LAST_TRY) {
            end(new ReferralMoved(referralId, EventKind.TRIED), Set.of(SafetyKind.THIRD_TRY));
        } else if (days == DAYS_BEFORE_THE_LAST_TRY) {
            startLastTry(referralId);
        }
    }

    /** Starts the clock of the last try, due when the hub closes on the day of the next call. */
    void startLastTry(UUID referralId) {
        record Due(UUID hubId, UUID clientId, UUID ownerId, LocalDate nextDue, LocalTime closes) {}
        Optional<Due> due = jdbc.sql("""
                        select hub_id, client_id, owner_id, next_due, closes from referral join hub on hub.id = hub_id
                        where referral.id = ? and next_step in ('CALL', 'CALL_NOW')
                        """).param(referralId).query(Due.class).optional();
        due.ifPresent(it -> book.start(new SafetyBook.NewClock(
                SafetyKind.THIRD_TRY,
                it.hubId(),
                it.clientId(),
                referralId,
                null,
                null,
                null,
                null,
                it.ownerId(),
                it.nextDue().atTime(it.closes()).atZone(HubTime.ZONE).toInstant())));
    }

    /** On how many days somebody was tried in vain. */
    long daysTried(UUID referralId) {
        return jdbc
                .sql("select at from contact_attempt where referral_id = ? and outcome <> 'REACHED'")
                .param(referralId)
                .query(Timestamp.class)
                .list()
                .stream()
                .map(at -> at.toInstant().atZone(HubTime.ZONE).toLocalDate())
                .distinct()
                .count();
    }

    /** Whoever looks after the referral, at whichever hub, has its clocks of contact as well. */
    private void followReferral(UUID referralId) {
        entities.flush();
        record Kept(UUID id, UUID hubId, UUID ownerId) {}
        jdbc.sql("""
                        select safety_clock.id, referral.hub_id, referral.owner_id
                        from safety_clock join referral on referral.id = referral_id
                        where open_referral_id = ? and kind in ('THIRD_TRY', 'UNANSWERED') and referral.owner_id is not null
                        """).param(referralId).query(Kept.class).list().forEach(kept -> {
            jdbc.sql("update safety_clock set hub_id = ? where id = ? and hub_id <> ?")
                    .params(kept.hubId(), kept.id(), kept.hubId())
                    .update();
            book.give(kept.id(), kept.ownerId(), accountId().orElse(null));
        });
    }

    /** One reading for all kinds: every booking asks it. */
    private void end(ReferralMoved moved, Set<SafetyKind> kinds) {
        record Open(UUID id, SafetyKind kind) {}
        Optional<UUID> person = accountId();
        if (person.isEmpty()) {
            return;
        }
        jdbc
                .sql("select id, kind from safety_clock where open_referral_id = ?")
                .param(moved.referralId())
                .query(Open.class)
                .list()
                .stream()
                .filter(open -> kinds.contains(open.kind()))
                .forEach(open -> book.end(
                        open.id(),
                        person.get(),
                        open.kind() == SafetyKind.THIRD_TRY ? SafetyDecision.TRIED : SafetyDecision.ANSWERED,
                        moved.kind().name()));
    }

    private Optional<UUID> accountId() {
        return currentUser.find().map(SignedIn::accountId);
    }
}
