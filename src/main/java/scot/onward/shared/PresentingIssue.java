package scot.onward.shared;

/** The twelve things people come about, in the order of the tiles on screen. */
public enum PresentingIssue {
    BENEFITS,
    DEBT,
    HOUSING,
    EMPLOYMENT,
    VOLUNTEERING,
    MENTAL_HEALTH,
    ADDICTIONS,
    FAMILY,
    YOUNG_PEOPLE,
    IMMIGRATION,
    CARERS,
    OTHER
}
