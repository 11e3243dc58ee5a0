package scot.onward.referral;

/**
 * A referral that stands on a list of a practice.
 *
 * @param agreedByList whether the patient's agreement to be contacted is known only through what the practice said of
 *     the whole list
 */
public record ReferralFromList(ReferralForm form, boolean agreedByList) {

    /** The wording by which a practice says of a whole list that the patients agreed to be contacted. */
    public static final String WORDING = "list-2026-11";
}
