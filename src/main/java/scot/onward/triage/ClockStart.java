package scot.onward.triage;

/** From when a clock counts. */
public enum ClockStart {
    /** The day after the date on the letter is day one. */
    DAY_AFTER,
    /** The letter counts as received 48 hours after its date; the day after that is day one. */
    DEEMED_RECEIPT,
    /** The date on the letter is the day on which the thing happens; nothing is counted. */
    DAY_ITSELF,
    /** The date on the letter is the day of the loss; help is due from a period before it. */
    BEFORE_THE_DAY
}
