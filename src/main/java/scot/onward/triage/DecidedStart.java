package scot.onward.triage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One decision from when a version holds.
 *
 * @param number the how-manieth decision on this version; the last one counts
 * @param recounted how many open cases got other dates by it
 */
public record DecidedStart(
        String ruleId,
        int version,
        int number,
        LocalDate effectiveFrom,
        Instant decidedAt,
        String decidedName,
        String reason,
        int recounted) {

    public RuleStart start() {
        return new RuleStart(ruleId, version, effectiveFrom);
    }
}
