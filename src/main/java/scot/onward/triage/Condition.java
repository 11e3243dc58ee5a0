package scot.onward.triage;

/** What a level rule looks at. */
public enum Condition {
    DANGER_NOW,
    NOWHERE_TONIGHT,
    WITHOUT_ESSENTIALS,
    SUICIDE_RAISED,
    SUPPLY_THREATENED,
    HOME_OR_GOODS_THREATENED,
    COURT_DUE,
    LAST_SAFE_DATE_NEAR,
    LAST_SAFE_DATE,
    ALWAYS
}
