package scot.onward.client;

/** What became of rules that somebody wanted to keep. */
public sealed interface ContactOutcome {

    /** They hold from now on. */
    record Kept(SafeContact contact) implements ContactOutcome {}

    /** It is not a telephone number. */
    record NoNumber() implements ContactOutcome {}

    /** It is not an e-mail address. */
    record NoAddress() implements ContactOutcome {}

    /** Somebody else has changed them meanwhile; nothing was kept. */
    record Overtaken(SafeContact now) implements ContactOutcome {}
}
