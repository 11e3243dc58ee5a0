package scot.onward.client;

import java.time.Instant;

/** What came of a decision about two records. */
public sealed interface SamePersonOutcome {

    record Done() implements SamePersonOutcome {}

    /** Somebody else decided meanwhile; nothing was changed. */
    record Overtaken(SamePersonState state, String by, Instant at) implements SamePersonOutcome {}

    /**
     * Both have something of which one person can only have one; nothing was changed.
     *
     * @param what the table it stands in
     */
    record Clash(String what) implements SamePersonOutcome {}

    /** The record was merged with another one afterwards; that must be undone first. Nothing was changed. */
    record LaterFirst() implements SamePersonOutcome {}
}
