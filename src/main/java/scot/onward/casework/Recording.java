package scot.onward.casework;

import java.util.UUID;

/** What came of recording a gain, a debt or another part of a session. */
public sealed interface Recording {

    record Recorded(UUID id) implements Recording {}

    /** Nothing was recorded, and why. */
    record Refused(Refusal refusal) implements Recording {}

    /** Why something cannot be recorded as it was given. */
    enum Refusal {
        NOTHING_SAID,
        AMOUNT_NOT_POSITIVE,
        AMOUNT_ABSURD,
        EVIDENCE_MISSING,
        EVIDENCE_IN_FUTURE,
        DATE_IN_FUTURE,
        CASE_CLOSED
    }
}
