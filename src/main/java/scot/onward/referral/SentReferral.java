package scot.onward.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One referral as the practice that sent it may see it.
 *
 * @param reached null while nobody reached the patient, and where that is not shared
 * @param spared what the practice said of whether this spared it an appointment; null when it has not said
 */
public record SentReferral(
        SentRow row,
        int level,
        List<Step> steps,
        @Nullable Reached reached,
        List<BackMessage> messages,
        @Nullable Boolean spared) {

    public SentReferral {
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }

    /** Whether it came far enough to ask if it spared the practice an appointment. */
    public boolean mayHaveSpared() {
        return row.shared()
                && (!messages.isEmpty() || !row.isOpen() || row.status().hasCome());
    }
}
