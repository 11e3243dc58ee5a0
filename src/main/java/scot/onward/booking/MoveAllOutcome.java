package scot.onward.booking;

import java.util.List;

/**
 * How moving many people ended.
 *
 * @param moved how many have a new time
 * @param toPhone how many of them a person has to tell
 * @param stillToMove the names of those whose proposed time was taken meanwhile; they stay on the list
 */
public record MoveAllOutcome(int moved, int toPhone, List<String> stillToMove) {}
