package scot.onward.referral;

import java.util.UUID;

/** What came of sending a message back. */
public sealed interface FeedbackResult {

    /** The referrer can read it. */
    record Sent(UUID feedbackId) implements FeedbackResult {}

    /** The client did not agree that the referrer hears back, or withdrew that. */
    record NotAgreed() implements FeedbackResult {}

    /** Nobody but the client referred, so there is nobody to tell. */
    record NobodyToTell() implements FeedbackResult {}

    /** There is nothing in it, or it is too long to read. */
    record Unfit(Reason reason) implements FeedbackResult {

        /** What is wrong with it. */
        public enum Reason {
            EMPTY,
            TOO_LONG
        }
    }
}
