package scot.onward.triage;

import java.util.Set;

/**
 * A clock that counts instead of another one of the same letter, where facts are known that call for it. As long as one
 * of them is not known, the other one counts.
 *
 * @param clockId the clock that counts otherwise
 * @param insteadId the clock that counts then
 * @param knownYes facts that must be known to be so
 * @param knownNo facts that must be known not to be so
 * @param note what is said beside the date
 */
public record Choice(
        String id,
        String clockId,
        String insteadId,
        Set<Fact> knownYes,
        Set<Fact> knownNo,
        String note,
        Source source) {

    public Choice {
        knownYes = Set.copyOf(knownYes);
        knownNo = Set.copyOf(knownNo);
    }

    boolean isCalledFor(String kindId, LetterFacts facts) {
        return clockId.equals(kindId)
                && knownYes.stream().allMatch(facts::isSo)
                && knownNo.stream().allMatch(facts::isNotSo);
    }
}
