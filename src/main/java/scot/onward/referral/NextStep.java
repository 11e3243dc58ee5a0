package scot.onward.referral;

/** What is to be done next for an open referral. */
public enum NextStep {
    /** Level 1: reach the person at once. */
    CALL_NOW,
    CALL,
    /** Three tries on different days were made: a person decides how to go on. */
    DECIDE,
    BOOK,
    /** The appointment was cancelled or not attended: offer another. */
    REBOOK,
    /** On the waiting list: offer the next time that fits. */
    OFFER_TIME,
    MEET,
    /** Work with the client goes on. */
    WORK,
    /** A person decided to leave it open for a while. */
    KEEP_OPEN,
    /** Offered to another hub or service: see that they answer. */
    AWAIT_ANSWER
}
