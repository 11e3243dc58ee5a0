package scot.onward.triage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a rule comes from.
 *
 * @param name who published it
 * @param address where to read it, absent for practice without a page
 * @param checkedOn when a person last compared the rule with its source
 * @param state how far it may be relied on
 */
public record Source(String name, Optional<String> address, LocalDate checkedOn, RuleState state) {}
