package scot.onward.access;

/** The rows of the visibility matrix: kinds of content that roles see to different extents. */
public enum Matter {
    /** Name, contact, access needs, appointments. */
    CONTACT,
    /** Presenting issues, triage, deadlines. */
    TRIAGE,
    /** Notes, gains, debts, wellbeing. */
    CASEWORK,
    /** Users, roles, settings. */
    SETTINGS
}
