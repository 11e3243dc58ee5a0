package scot.onward.triage;

/**
 * Days that are added only where a fact is known to be so.
 *
 * @param when the fact
 * @param period what it adds
 */
public record Extension(Fact when, Period period) {}
