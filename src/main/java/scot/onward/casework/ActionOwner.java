package scot.onward.casework;

/** Whose turn it is. */
public enum ActionOwner {
    ADVISER,
    CLIENT
}
