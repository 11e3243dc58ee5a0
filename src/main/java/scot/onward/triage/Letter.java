package scot.onward.triage;

/**
 * A letter that a client has.
 *
 * @param kindId one of {@link RuleBook#letterKinds()}
 * @param facts what is known about it
 */
public record Letter(String kindId, LetterFacts facts) {}
