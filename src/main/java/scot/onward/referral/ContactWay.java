package scot.onward.referral;

/** How contact was tried. */
public enum ContactWay {
    PHONE,
    TEXT,
    EMAIL,
    LETTER,
    IN_PERSON
}
