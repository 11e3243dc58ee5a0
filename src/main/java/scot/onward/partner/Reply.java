package scot.onward.partner;

/** What came of a step an agency took. */
public sealed interface Reply {

    record Done(OnwardStatus status) implements Reply {}

    /** Somebody was quicker, or the step does not follow from where it stands. Nothing was changed. */
    record NotNow(OnwardStatus status) implements Reply {}

    /** There is no such referral among the agency's own. */
    record NotYours() implements Reply {}
}
