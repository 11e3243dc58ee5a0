package scot.onward.triage;

/** What a person is asked, or has said unasked, beside the letters they have. */
public enum Question {
    /** Whether there is immediate danger. */
    DANGER_NOW,
    /** Whether there is somewhere safe to stay tonight. */
    SAFE_TONIGHT,
    /** Whether there is food, heat and medicine for today. */
    FOOD_HEAT_MEDICINE,
    /** Whether suicide or self-harm was spoken of. */
    SUICIDE_RAISED,
    /** Whether power or gas is about to be cut off. */
    SUPPLY_AT_RISK,
    /** Whether sheriff officers or an eviction are due. */
    SHERIFF_OR_EVICTION,
    /** Whether a hearing is due on the next working day, or a warrant is out. */
    COURT_OR_WARRANT,
    /** Whether there is a letter with a date on it. */
    LETTER
}
