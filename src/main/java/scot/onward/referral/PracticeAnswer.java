package scot.onward.referral;

/** What a practice answers to something asked of it. */
public enum PracticeAnswer {
    LETTER_SENT,
    CANNOT
}
