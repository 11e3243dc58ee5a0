package scot.onward.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.access.CurrentUser;
import scot.onward.hub.HubSwitch;
import scot.onward.hub.HubSwitches;

/**
 * The times that a practice may book while it refers, where its hub allows that. Whatever stands in the way of a booking, the
 * practice hears the same: that the time is gone. So it learns nothing of where else its patient is expected.
 *
 * <p>Each call makes a transaction of its own: call it outside one.
 */
@Service
@PreAuthorize("hasRole('PRACTICE')")
public class ReferralTimes {

    private final TimesForReferrals times;
    private final HubSwitches hubs;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    ReferralTimes(TimesForReferrals times, HubSwitches hubs, JdbcClient jdbc, CurrentUser currentUser) {
        this.times = times;
        this.hubs = hubs;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Whether a hub lets those who refer to it book. */
    public boolean isOn(UUID hubId) {
        return currentUser.get().hubIds().contains(hubId) && hubs.isOn(hubId, HubSwitch.REFERRERS_BOOK);
    }

    /** The next safe times at one of one's own hubs, soonest first; none where the hub does not allow it. */
    public List<ReferralTime> next(ReferralTimeWish wish) {
        return isOn(wish.hubId()) ? times.next(wish) : List.of();
    }

    /** Keeps a time while the form is filled in; nothing when somebody was quicker. */
    public Optional<UUID> hold(UUID hubId, ReferralTime time, ReferralForm.Needs needs, @Nullable UUID insteadOf) {
        return isOn(hubId) ? times.hold(time, needs, insteadOf) : Optional.empty();
    }

    /** Gives a time back. */
    public void release(UUID holdId) {
        times.release(holdId);
    }

    /**
     * Books a time for a referral that one's own practice has just sent.
     *
     * @return the appointment; nothing when the time is gone. The referral stays as it is.
     * @throws AccessDeniedException for anybody else's referral, and for none
     */
    public Optional<UUID> book(UUID referralId, ReferralTime time, ReferralForm.Needs needs, @Nullable UUID holdId) {
        record Sent(
                UUID clientId,
                UUID hubId,
                boolean letter,
                @Nullable LocalDate lastSafeDate) {}
        Sent sent = jdbc.sql("""
                        select client_id, hub_id, letter = 'YES' as letter, last_safe_date from referral
                        where id = ? and organisation_id = ? and referred_by = ?
                        """)
                .params(
                        referralId,
                        currentUser.get().organisation(),
                        currentUser.get().accountId())
                .query(Sent.class)
                .optional()
                .orElseThrow(() -> new AccessDeniedException("Not a referral of this person's"));
        return isOn(sent.hubId())
                ? times.book(
                        new TimesForReferrals.Received(
                                referralId, sent.clientId(), needs, sent.letter(), sent.lastSafeDate()),
                        time,
                        holdId)
                : Optional.empty();
    }

    /** The page of the slip that the patient takes along. */
    public String slipOf(UUID appointmentId) {
        return times.slipOf(appointmentId);
    }
}
