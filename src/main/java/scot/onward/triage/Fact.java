package scot.onward.triage;

/** What may be known of a letter beside its date. */
public enum Fact {
    /** It came by post or e-mail. */
    BY_POST,
    /** Written reasons were asked for in time. */
    REASONS_ASKED,
    /** The tenant had lived there for more than six months when the notice came. */
    STAYED_OVER_SIX_MONTHS,
    /** A ground of the notice is the tenant's own conduct: arrears, a breach, antisocial behaviour, not living there. */
    GROUND_IS_CONDUCT
}
