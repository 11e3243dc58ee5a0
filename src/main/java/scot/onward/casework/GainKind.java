package scot.onward.casework;

/** What kind of better off. */
public enum GainKind {
    AWARD,
    BACKDATE,
    LUMP_SUM,
    GRANT,
    DEBT_WRITTEN_OFF,
    RESCHEDULED,
    COST_SAVED,
    IN_KIND
}
