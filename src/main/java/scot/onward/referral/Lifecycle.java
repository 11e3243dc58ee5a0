package scot.onward.referral;

import static scot.onward.referral.ReferralStatus.ATTENDED;
import static scot.onward.referral.ReferralStatus.AWAITING_CONTACT;
import static scot.onward.referral.ReferralStatus.BOOKED;
import static scot.onward.referral.ReferralStatus.CLOSED;
import static scot.onward.referral.ReferralStatus.ENGAGED;
import static scot.onward.referral.ReferralStatus.RECEIVED;
import static scot.onward.referral.ReferralStatus.TRIAGED;
import static scot.onward.referral.ReferralStatus.WAITING_LIST;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one table of where a referral can go from where it stands. What it does not list does not happen. It is written out
 * for people in {@code referral-states.md}, which a test holds against it.
 */
public final class Lifecycle {

    /** How often somebody is tried, on different days, before a person decides how to go on. */
    public static final int TRIES = 3;

    private static final Set<ReferralStatus> UNSEEN = Set.of(RECEIVED, TRIAGED, AWAITING_CONTACT);
    private static final Set<ReferralStatus> NOT_BOOKED = Set.of(RECEIVED, TRIAGED, AWAITING_CONTACT, WAITING_LIST);
    private static final Set<ReferralStatus> COME = Set.of(ATTENDED, ENGAGED);
    private static final Set<ReferralStatus> OPEN =
            Set.of(RECEIVED, TRIAGED, AWAITING_CONTACT, WAITING_LIST, BOOKED, ATTENDED, ENGAGED);

    private static final Map<ReferralMove, Map<ReferralStatus, ReferralStatus>> TABLE = table();

    private Lifecycle() {}

    /** Where a move leads from here; empty when it does not happen from here. */
    public static Optional<ReferralStatus> after(ReferralMove move, ReferralStatus now) {
        return Optional.ofNullable(TABLE.getOrDefault(move, Map.of()).get(now));
    }

    /** Whether a move is possible from here. */
    public static boolean allows(ReferralMove move, ReferralStatus now) {
        return after(move, now).isPresent();
    }

    /**
     * Why a person may not end a referral with this reason now; null when they may.
     *
     * @param daysTried on how many days contact was tried in vain
     */
    public static @Nullable EndOutcome refusal(
            EndReason reason, @Nullable String note, ReferralStatus now, int daysTried) {
        if (!allows(ReferralMove.END, now)) {
            return EndOutcome.ENDED_BEFORE;
        }
        return switch (reason) {
            case OUTCOME_REACHED -> now.hasCome() ? null : EndOutcome.NOT_COME_YET;
            case NO_CONTACT ->
                daysTried >= TRIES && !now.hasCome() && now != BOOKED ? null : EndOutcome.NOT_TRIED_ENOUGH;
            case REDIRECTED -> EndOutcome.NOT_ACCEPTED_YET;
            case DECLINED_BY_SERVICE -> note == null || note.isBlank() ? EndOutcome.NOTE_MISSING : null;
            case CLIENT_DECLINED, MOVED, ALREADY_HELPED, NOT_ELIGIBLE, DIED, DUPLICATE -> null;
        };
    }

    private static Map<ReferralMove, Map<ReferralStatus, ReferralStatus>> table() {
        Map<ReferralMove, Map<ReferralStatus, ReferralStatus>> table = new EnumMap<>(ReferralMove.class);
        for (ReferralMove looked : Set.of(ReferralMove.TAKE, ReferralMove.ASSIGN, ReferralMove.SET_LEVEL)) {
            stay(table, looked, OPEN);
            go(table, looked, Set.of(RECEIVED), TRIAGED);
        }
        for (ReferralMove contact : Set.of(ReferralMove.TRY, ReferralMove.REACH)) {
            stay(table, contact, OPEN);
            go(table, contact, UNSEEN, AWAITING_CONTACT);
        }
        stay(table, ReferralMove.KEEP_OPEN, Set.of(AWAITING_CONTACT, WAITING_LIST));
        stay(table, ReferralMove.OFFER_ON, NOT_BOOKED);
        go(table, ReferralMove.OFFER_ON, Set.of(RECEIVED), TRIAGED);
        stay(table, ReferralMove.RETURN, OPEN);
        go(table, ReferralMove.PASS_ON, NOT_BOOKED, TRIAGED);
        stay(table, ReferralMove.WAIT, OPEN);
        go(table, ReferralMove.WAIT, NOT_BOOKED, WAITING_LIST);
        stay(table, ReferralMove.BOOK, COME);
        go(table, ReferralMove.BOOK, NOT_BOOKED, BOOKED);
        stay(table, ReferralMove.BOOK, Set.of(BOOKED));
        stay(table, ReferralMove.LOSE_BOOKING, COME);
        go(table, ReferralMove.LOSE_BOOKING, NOT_BOOKED, AWAITING_CONTACT);
        go(table, ReferralMove.LOSE_BOOKING, Set.of(BOOKED), AWAITING_CONTACT);
        go(table, ReferralMove.ATTEND, OPEN, ATTENDED);
        stay(table, ReferralMove.ATTEND, COME);
        go(table, ReferralMove.ENGAGE, OPEN, ENGAGED);
        go(table, ReferralMove.END, OPEN, CLOSED);
        go(table, ReferralMove.REOPEN, Set.of(CLOSED), TRIAGED);
        return table;
    }

    private static void stay(
            Map<ReferralMove, Map<ReferralStatus, ReferralStatus>> table, ReferralMove move, Set<ReferralStatus> from) {
        from.forEach(status -> of(table, move).put(status, status));
    }

    private static void go(
            Map<ReferralMove, Map<ReferralStatus, ReferralStatus>> table,
            ReferralMove move,
            Set<ReferralStatus> from,
            ReferralStatus to) {
        from.forEach(status -> of(table, move).put(status, to));
    }

    private static Map<ReferralStatus, ReferralStatus> of(
            Map<ReferralMove, Map<ReferralStatus, ReferralStatus>> table, ReferralMove move) {
        return table.computeIfAbsent(move, one -> new EnumMap<>(ReferralStatus.class));
    }
}
