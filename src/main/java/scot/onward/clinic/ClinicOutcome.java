package scot.onward.clinic;

import java.util.List;
import java.util.UUID;

/** What came of opening, changing or ending a clinic. */
public sealed interface ClinicOutcome {

    /** It is as wanted. */
    record Saved(UUID clinicId) implements ClinicOutcome {}

    /** It is as it was: these rules do not hold. */
    record Broken(List<ClinicRule> rules) implements ClinicOutcome {}

    /** It is as it was: adviser or room are wanted elsewhere. */
    record Clashes(List<Clash> clashes) implements ClinicOutcome {}

    /** It is as somebody else made it in the meantime. */
    record ChangedMeanwhile() implements ClinicOutcome {}
}
