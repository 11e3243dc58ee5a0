package scot.onward.report;

import scot.onward.shared.Money;

/**
 * What people are better off by. Confirmed and estimated are never added together, and debt is neither.
 *
 * @param oldestEstimateDays how long the oldest estimate has waited for a letter, -1 where there is none
 */
public record GainTotals(Side confirmed, Side estimated, int oldestEstimateDays, Debt debt) {

    /**
     * @param total recurring income for one year, and one-off amounts
     * @param median of the clients' totals
     */
    public record Side(
            long clients,
            Money total,
            Money recurring,
            Money median,
            long benefitClients,
            Money benefits,
            long adviceClients,
            Money advice) {

        public Money oneOff() {
            return total.minus(recurring);
        }
    }

    /** @param withStrategy clients with whom a way to deal with a debt was agreed */
    public record Debt(long clients, Money owed, long withStrategy) {}
}
