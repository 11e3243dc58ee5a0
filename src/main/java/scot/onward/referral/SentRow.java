package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral on the list of the practice that sent it.
 *
 * @param shared whether the patient agreed that the practice hears back; when not, nothing after triage is in here
 * @param changedAt when it came to where it stands
 * @param newMessage whether a message back has not been read
 * @param asked whether something asked of the practice has not been answered
 */
public record SentRow(
        UUID id,
        String patientName,
        Instant receivedAt,
        String referredByName,
        boolean shared,
        ReferralStatus status,
        @Nullable NextStep nextStep,
        @Nullable LocalDate nextDue,
        @Nullable Instant visitAt,
        int tries,
        @Nullable Instant changedAt,
        boolean newMessage,
        boolean asked) {

    /** Whether it is still going on, as far as the practice may know. */
    public boolean isOpen() {
        return status != ReferralStatus.CLOSED;
    }

    SentRow asThePracticeMaySeeIt() {
        if (shared) {
            return this;
        }
        ReferralStatus known = status == ReferralStatus.RECEIVED ? ReferralStatus.RECEIVED : ReferralStatus.TRIAGED;
        return new SentRow(
                id, patientName, receivedAt, referredByName, false, known, null, null, null, 0, null, false, false);
    }
}
