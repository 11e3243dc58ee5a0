package scot.onward.casework;

/** What is done about a debt. */
public enum DebtStrategy {
    INSTALMENTS,
    MORATORIUM,
    ARRANGEMENT_SCHEME,
    TRUST_DEED,
    BANKRUPTCY,
    WRITE_OFF_ASKED,
    CHALLENGED
}
