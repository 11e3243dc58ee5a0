package scot.onward.client;

/** The ways of reaching somebody who is not here. */
public enum ContactWay {
    PHONE,
    TEXT,
    EMAIL,
    LETTER
}
