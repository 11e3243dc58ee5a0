package scot.onward.triage;

import java.time.LocalDate;

/**
 * A person's word that a version which the book only announces takes effect.
 *
 * @param effectiveFrom first letter date that it holds for
 */
public record RuleStart(String ruleId, int version, LocalDate effectiveFrom) {}
