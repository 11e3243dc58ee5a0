package scot.onward.referral;

/** What nobody can be without today. */
public enum Essential {
    FOOD,
    HEAT,
    MEDICINE
}
