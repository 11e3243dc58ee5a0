package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;

/**
 * A referral in the queue, for the advisers of its hub.
 *
 * @param from the practice that sent it, or who referred
 * @param workingDaysLeft to the last safe date, negative once it has passed
 * @param ruleLevel what the rule book said; {@code level} is what holds
 * @param isMine whether the reader looks after it; {@code isTaken} whether anybody has made it theirs
 * @param lastTried when contact was last tried
 */
public record QueueRow(
        UUID id,
        UUID clientId,
        String name,
        String from,
        String hub,
        int level,
        int ruleLevel,
        int ruleNumber,
        String ruleTitle,
        @Nullable LocalDate lastSafeDate,
        @Nullable Integer workingDaysLeft,
        Instant receivedAt,
        int tries,
        @Nullable Instant lastTried,
        Set<AccessNeed> needs,
        @Nullable String interpreter,
        ReferralStatus status,
        NextStep nextStep,
        LocalDate nextDue,
        @Nullable Instant visitAt,
        UUID ownerId,
        String owner,
        boolean isTaken,
        boolean isMine,
        boolean perhapsKnown) {

    /** Whether its third try is due or overdue on {@code day}. */
    public boolean isLastTryDue(LocalDate day) {
        return tries == Lifecycle.TRIES - 1 && nextStep == NextStep.CALL && !nextDue.isAfter(day);
    }
}
