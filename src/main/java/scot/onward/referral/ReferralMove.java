package scot.onward.referral;

/** What can be done with a referral; {@link Lifecycle} says where each leads. */
public enum ReferralMove {
    /** Somebody makes it theirs. */
    TAKE,
    /** It is given to a colleague. */
    ASSIGN,
    SET_LEVEL,
    /** Contact was tried and nobody was reached. */
    TRY,
    /** The person was reached. */
    REACH,
    /** After the last try a person decides to leave it open for a while. */
    KEEP_OPEN,
    /** It is offered to another hub or service; until they answer it stays where it is. */
    OFFER_ON,
    /** The offer was declined, not answered in time, or taken back. */
    RETURN,
    /** Another hub has accepted it and looks after it from now on. */
    PASS_ON,
    /** The person waits for a time that fits. */
    WAIT,
    BOOK,
    /** The appointment was cancelled or not attended. */
    LOSE_BOOKING,
    ATTEND,
    /** Work with the person began. */
    ENGAGE,
    END,
    /** A person opens it again. */
    REOPEN
}
