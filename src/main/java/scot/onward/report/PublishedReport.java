package scot.onward.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Money;
import scot.onward.shared.Suppression;

/**
 * What may leave the house: totals, with small numbers hidden. An empty count and a null amount are hidden ones.
 *
 * @param supported people who had a session, by whether it was their first ever
 * @param stages how many came to each stage, in their order
 * @param issues people referred by what they came about; one person can have several
 */
public record PublishedReport(
        LocalDate from,
        LocalDate to,
        Breakdown supported,
        Breakdown channels,
        Breakdown ages,
        List<OptionalLong> stages,
        Breakdown hubs,
        Breakdown referrerRoles,
        Breakdown issues,
        Gain confirmed,
        Gain estimated,
        Debt debt,
        Breakdown onward,
        Breakdown onwardResults) {

    /** Confirmed or estimated gains. */
    public record Gain(
            OptionalLong clients,
            @Nullable Money total,
            @Nullable Money median,
            @Nullable Money benefits,
            @Nullable Money advice) {

        static Gain of(GainTotals.Side side) {
            OptionalLong clients = Suppression.alone(side.clients());
            boolean kinds = clients.isPresent()
                    && Suppression.alone(side.benefitClients()).isPresent()
                    && Suppression.alone(side.adviceClients()).isPresent();
            return new Gain(
                    clients,
                    clients.isPresent() ? side.total() : null,
                    clients.isPresent() ? side.median() : null,
                    kinds ? side.benefits() : null,
                    kinds ? side.advice() : null);
        }
    }

    /** Debts, and with how many clients a way to deal with them was agreed. */
    public record Debt(OptionalLong clients, @Nullable Money owed, OptionalLong withStrategy) {

        static Debt of(GainTotals.Debt debt) {
            List<OptionalLong> counts = Suppression.falling(List.of(debt.clients(), debt.withStrategy()));
            return new Debt(counts.getFirst(), counts.getFirst().isPresent() ? debt.owed() : null, counts.getLast());
        }
    }
}
