package scot.onward.message;

/** Two wordings of the same thing may be used side by side, to see which one brings more people. */
public enum WordingVariant {
    A,
    B
}
