package scot.onward.triage;

import java.util.List;
import java.util.Optional;

/**
 * The level and everything it rests on. It is a proposal that a person may override with a reason.
 *
 * @param level as the first rule that fired sets it
 * @param fired that rule
 * @param deadline the earliest of all letters, whether or not it set the level
 * @param rules every rule in order
 * @param wouldChange what would change the level, in plain words
 */
public record Assessment(
        Level level, LevelRule fired, Optional<Deadline> deadline, List<RuleOutcome> rules, List<String> wouldChange) {

    public Assessment {
        rules = List.copyOf(rules);
        wouldChange = List.copyOf(wouldChange);
    }
}
