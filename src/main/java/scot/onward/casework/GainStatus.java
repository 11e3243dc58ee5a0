package scot.onward.casework;

/** How sure a gain is. The two are never added together. */
public enum GainStatus {
    ESTIMATED,
    CONFIRMED
}
