package scot.onward.shared;

/** Channel of contact, as the Common Advice Performance Management Reporting Framework counts it. */
public enum ContactChannel {
    EMAIL,
    FACE_TO_FACE,
    TELEPHONE,
    WEB,
    WEBCHAT,
    OTHER,
    NOT_RECORDED
}
