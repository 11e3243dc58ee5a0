package scot.onward.hub;

/** An adviser's gender as they state it, for clients who ask for a woman or a man. */
public enum Gender {
    WOMAN,
    MAN,
    NON_BINARY
}
