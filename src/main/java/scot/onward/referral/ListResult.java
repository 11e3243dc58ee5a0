package scot.onward.referral;

import java.util.List;

/** What came of sending a whole list: all of it, or nothing. */
public sealed interface ListResult {

    /** Every referral was received. */
    record AllSent(int referrals) implements ListResult {}

    /**
     * Nothing was sent.
     *
     * @param index which one stood in the way, counted from 0
     */
    record Refused(int index, List<Problem> problems) implements ListResult {}
}
