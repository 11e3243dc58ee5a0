package scot.onward.triage;

/**
 * What became of one rule.
 *
 * @param why in plain words
 */
public record RuleOutcome(LevelRule rule, Outcome outcome, String why) {

    /** What may become of a rule. */
    public enum Outcome {
        /** The first that fired: it sets the level. */
        FIRED,
        /** True as well, but a rule before it sets the level. */
        ALSO_TRUE,
        NOT_FIRED,
        /** Nobody asked, or the answer cannot be used: not the same as "no". */
        NOT_ASKED;

        /** "Fired", "Also true", "no", "not asked". */
        public String label() {
            return Wording.text("triage.outcome." + Wording.key(this));
        }
    }
}
