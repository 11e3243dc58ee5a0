package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientCard;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;
import scot.onward.triage.Assessment;

/**
 * All of one referral, for the advisers of its hub.
 *
 * @param client as the record holds them, which need not be what the referrer typed
 * @param possibleClient somebody the patient may be, for a person to decide; null where that is a client of other hubs
 * @param samePairId the two records side by side, when both are of one's own hubs
 * @param place how many stand in the queue, and the how-manieth this one is; 0 when it is not in the queue
 */
public record ReferralSheet(
        QueueRow row,
        ClientCard client,
        @Nullable ClientCard possibleClient,
        @Nullable UUID samePairId,
        String referredByName,
        ReferrerRole referrerRole,
        Said said,
        Set<PresentingIssue> issues,
        Assessment assessment,
        @Nullable String letterLabel,
        @Nullable String chosenReason,
        List<Try> tries,
        int place,
        int queueLength) {

    /** What the referrer said. */
    public record Said(
            @Nullable LocalDate birthDate,
            @Nullable String postcode,
            @Nullable String phone,
            boolean textOk,
            boolean voicemailOk,
            boolean mayNameService,
            @Nullable String bestTime,
            @Nullable String language,
            @Nullable String interpreter,
            @Nullable String note,
            Answer letter,
            @Nullable String letterKind,
            @Nullable LocalDate letterDate,
            Answer safeTonight,
            Answer essentialsToday,
            boolean missingFood,
            boolean missingHeat,
            boolean missingMedicine,
            Answer dependants) {

        /** Which of food, heat and medicine is missing, where that was asked. */
        public Set<Essential> missing() {
            Set<Essential> missing = EnumSet.noneOf(Essential.class);
            if (missingFood) {
                missing.add(Essential.FOOD);
            }
            if (missingHeat) {
                missing.add(Essential.HEAT);
            }
            if (missingMedicine) {
                missing.add(Essential.MEDICINE);
            }
            return missing;
        }
    }

    /** One try to reach the person. */
    public record Try(Instant at, ContactWay channel, ContactOutcome outcome, String by) {}
}
