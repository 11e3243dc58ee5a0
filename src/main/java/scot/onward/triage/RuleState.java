package scot.onward.triage;

import java.util.Locale;

/** How far a rule may be relied on. */
public enum RuleState {
    /** Published by its source; never changed afterwards, only superseded by a further version. */
    PUBLISHED,
    /** Announced or expected, not confirmed; counts nothing until it has a date of effect. */
    UNCONFIRMED,
    /** What advice services do, without a law behind it. */
    PRACTICE;

    /** For the line under a date. */
    public String label() {
        return Wording.text("triage.state." + name().toLowerCase(Locale.ROOT));
    }
}
