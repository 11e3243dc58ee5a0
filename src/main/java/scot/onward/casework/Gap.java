package scot.onward.casework;

/** What a session's record may lack when it is finished. Nothing stops finishing: a gap becomes an action. */
public enum Gap {
    ISSUE,
    NOTE,
    NEXT_TIME,
    ONWARD_NOT_SENT
}
