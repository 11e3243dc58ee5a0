package scot.onward.referral;

import java.util.List;

/** One referral as the practice that sent it may see it. */
public record SentReferral(SentRow row, int level, List<Step> steps, List<BackMessage> messages) {

    public SentReferral {
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }
}
