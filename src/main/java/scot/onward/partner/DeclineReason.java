package scot.onward.partner;

/** Why an agency cannot take somebody. */
public enum DeclineReason {
    NO_ROOM,
    OUTSIDE_AREA,
    NOT_OUR_WORK,
    ALREADY_WITH_US,
    CANNOT_REACH,
    OTHER
}
