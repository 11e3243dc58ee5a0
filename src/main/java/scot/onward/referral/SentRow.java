package scot.onward.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral on the list of the practice that sent it.
 *
 * @param shared whether the patient agreed that the practice hears back; when not, nothing after triage is in here
 * @param changedAt when it came to where it stands
 * @param newsAt when the practice last had news of it
 * @param didNotAttend whether the last appointment was not kept
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
        @Nullable EndReason endReason,
        @Nullable NextStep nextStep,
        @Nullable LocalDate nextDue,
        @Nullable Instant visitAt,
        int tries,
        @Nullable Instant changedAt,
        @Nullable Instant newsAt,
        boolean didNotAttend,
        boolean newMessage,
        boolean asked) {

    /** How long a practice hears nothing before it is told that the referral is not forgotten. */
    public static final Duration QUIET = Duration.ofDays(14);

    /** Whether it is still going on, as far as the practice may know. */
    public boolean isOpen() {
        return status != ReferralStatus.CLOSED;
    }

    /** Whether it goes on and the practice has had no news of it for two weeks. */
    public boolean isQuiet(Instant now) {
        return isOpen() && newsAt != null && !newsAt.isAfter(now.minus(QUIET));
    }

    /** Without what the patient does not share. */
    public SentRow asThePracticeMaySeeIt() {
        if (shared) {
            return this;
        }
        ReferralStatus known = status == ReferralStatus.RECEIVED ? ReferralStatus.RECEIVED : ReferralStatus.TRIAGED;
        return new SentRow(
                id,
                patientName,
                receivedAt,
                referredByName,
                false,
                known,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                false,
                false,
                false);
    }
}
