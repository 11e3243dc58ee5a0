package scot.onward.casework;

/** Whom somebody owes, and whether the debt is a priority in Scotland. */
public enum CreditorKind {
    RENT(true),
    MORTGAGE(true),
    COUNCIL_TAX(true),
    GAS_ELECTRICITY(true),
    COURT_FINE(true),
    CHILD_MAINTENANCE(true),
    HIRE_PURCHASE(true),
    CREDIT_CARD(false),
    UNSECURED_LOAN(false),
    CATALOGUE(false),
    OVERDRAFT(false),
    OTHER(false);

    private final boolean priority;

    CreditorKind(boolean priority) {
        this.priority = priority;
    }

    public boolean isPriority() {
        return priority;
    }
}
