package scot.onward.referral;

import java.time.Instant;
import java.util.UUID;

/** What became of something that a person wrote down about a safety clock. */
public sealed interface SafetyOutcome {

    /** It is on record. */
    record Kept(UUID clockId) implements SafetyOutcome {}

    /** Somebody else had ended it already; what stands there stays. */
    record AlreadyEnded(String by, Instant at, SafetyDecision decision) implements SafetyOutcome {}

    /** Why must be written, either way, in 3 to 1,000 characters. */
    record ReasonWanted() implements SafetyOutcome {}
}
