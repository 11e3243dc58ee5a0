package scot.onward.client;

/** How the client came to know the summary before approving it. */
public enum SummaryAgreement {
    READ_ALOUD,
    READ_ON_SCREEN,
    READ_ON_PAPER,
    BY_INTERPRETER
}
