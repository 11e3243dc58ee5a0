package scot.onward.client;

/** The ways of reaching somebody who is not here. */
public enum ReachWay {
    PHONE,
    TEXT,
    EMAIL,
    LETTER
}
