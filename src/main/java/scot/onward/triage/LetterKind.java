package scot.onward.triage;

/**
 * A kind of letter with a date, as it is offered for choice.
 *
 * @param id the clock it starts
 * @param label what is chosen: "Landlord, private"
 * @param sender who sends it
 * @param about what it says: "Notice to leave"
 */
public record LetterKind(String id, String label, String sender, String about) {}
