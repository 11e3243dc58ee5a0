package scot.onward.access;

/** The cells of the visibility matrix: how far a role sees into a matter. */
public enum Scope {
    NEVER,
    COUNTS,
    OWN_HUBS,
    OWN_CLIENTS_AND_HUBS,
    OWN_REFERRALS,
    OWN_ONWARD_REFERRALS,
    LEVEL_AND_LAST_SAFE_DATE,
    IN_FULL,
    WHAT_THEY_SENT,
    WHAT_WAS_SHARED,
    OWN_ORGANISATION_OR_SHARED,
    AGREED_MESSAGE,
    APPROVED_SUMMARY,
    CLINICS_AND_ROOMS_OF_OWN_HUBS;

    /** Whether anything at all may be seen about single people; counts are not about single people. */
    public boolean seesPeople() {
        return this != NEVER && this != COUNTS;
    }
}
