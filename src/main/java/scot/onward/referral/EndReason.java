package scot.onward.referral;

/** Why a referral ended. */
public enum EndReason {
    OUTCOME_REACHED,
    CLIENT_DECLINED,
    NO_CONTACT,
    MOVED,
    ALREADY_HELPED,
    NOT_ELIGIBLE,
    DIED,
    DUPLICATE,
    DECLINED_BY_SERVICE,
    REDIRECTED
}
