package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.booking.CancelledBy;
import scot.onward.client.ContactRules;
import scot.onward.message.Outbox;
import scot.onward.referral.EndReason;
import scot.onward.referral.ReferralEnded;

/**
 * What the end of a referral means for its appointments, in the same transaction: who does not come any more gives back their
 * times and their place on the waiting list. To somebody who died nothing is sent again, by no way.
 */
@Component
class AfterReferrals {

    private static final Set<EndReason> COMES_NO_MORE = EnumSet.of(
            EndReason.CLIENT_DECLINED,
            EndReason.MOVED,
            EndReason.ALREADY_HELPED,
            EndReason.NOT_ELIGIBLE,
            EndReason.NO_CONTACT,
            EndReason.REDIRECTED,
            EndReason.DECLINED_BY_SERVICE,
            EndReason.DIED);

    private final AttendanceDesk attendance;
    private final WaitingEntries waiting;
    private final Offers offers;
    private final ContactRules contactRules;
    private final Outbox outbox;
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    AfterReferrals(
            AttendanceDesk attendance,
            WaitingEntries waiting,
            Offers offers,
            ContactRules contactRules,
            Outbox outbox,
            JdbcTemplate jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.attendance = attendance;
        this.waiting = waiting;
        this.offers = offers;
        this.contactRules = contactRules;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralEnded ended) {
        if (!COMES_NO_MORE.contains(ended.reason())) {
            return;
        }
        boolean died = ended.reason() == EndReason.DIED;
        Instant now = clock.instant();
        String whose = died ? "client_id" : "referral_id";
        UUID id = died ? ended.clientId() : ended.referralId();
        ids("select id from waiting_entry where status = 'WAITING' and " + whose + " = ?", id)
                .forEach(entry -> {
                    waiting.withdraw(entry, now);
                    offers.withdrawFrom(ended.clientId(), now);
                });
        Set<UUID> hubs = currentUser.get().hubIds();
        jdbc
                .query(
                        "select id, hub_id from appointment where status = 'BOOKED' and starts_at > ? and " + whose
                                + " = ?",
                        (row, n) -> new Standing(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        Timestamp.from(now),
                        id)
                .stream()
                .filter(standing -> hubs.contains(standing.hubId()))
                .forEach(standing -> attendance.cancel(standing.id(), CancelledBy.CLIENT));
        if (died) {
            contactRules.never(ended.clientId());
            outbox.stopAllTo(ended.clientId());
            jdbc.update(
                    "update client_link set revoked_at = ? where client_id = ? and used_at is null and revoked_at is null",
                    Timestamp.from(now),
                    ended.clientId());
        }
    }

    private record Standing(UUID id, UUID hubId) {}

    private List<UUID> ids(String sql, UUID id) {
        return jdbc.query(sql, (row, n) -> row.getObject(1, UUID.class), id);
    }
}
