package scot.onward.report.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.report.GainTotals;
import scot.onward.report.GainTotals.Debt;
import scot.onward.report.GainTotals.Side;
import scot.onward.shared.Money;

/** Reads gains and debts of a period. A confirmed gain counts when its letter came, an estimate when it was made. */
@Component
public class GainCounts {

    private static final Set<String> WELFARE_BENEFITS = Set.of("AWARD", "BACKDATE");

    private static final String GAINS = """
            select a.client_id, g.status, g.kind, g.period <> 'ONE_OFF' as recurs, g.counts_pence, g.recorded_at
            from gain g join advice_session s on s.id = g.session_id join advice_case a on a.id = g.case_id
            where s.hub_id in (:hubs)
                and case g.status when 'CONFIRMED' then cast(g.confirmed_on as datetime) else g.recorded_at end >= :from
                and case g.status when 'CONFIRMED' then cast(g.confirmed_on as datetime) else g.recorded_at end < :until
            """ + Scope.referredAsFiltered("a.client_id");

    private static final String DEBTS = """
            select count(distinct a.client_id) as clients, coalesce(sum(d.amount_pence), 0) as owed,
                count(distinct case when d.strategy is not null then a.client_id end) as with_strategy
            from debt d join advice_session s on s.id = d.session_id join advice_case a on a.id = d.case_id
            where s.hub_id in (:hubs) and d.recorded_at >= :from and d.recorded_at < :until
            """ + Scope.referredAsFiltered("a.client_id");

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    GainCounts(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public GainTotals in(Scope scope) {
        Map<Boolean, List<Gain>> gains = jdbc
                .query(
                        GAINS,
                        scope.parameters(),
                        (row, n) -> new Gain(
                                row.getObject("client_id", UUID.class),
                                row.getString("status").equals("CONFIRMED"),
                                WELFARE_BENEFITS.contains(row.getString("kind")),
                                row.getBoolean("recurs"),
                                row.getLong("counts_pence"),
                                row.getTimestamp("recorded_at").toInstant()))
                .stream()
                .collect(Collectors.partitioningBy(Gain::confirmed));
        return new GainTotals(
                side(gains.getOrDefault(true, List.of())),
                side(gains.getOrDefault(false, List.of())),
                oldest(gains.getOrDefault(false, List.of())),
                debt(scope));
    }

    private Debt debt(Scope scope) {
        return jdbc.query(
                        DEBTS,
                        scope.parameters(),
                        (row, n) -> new Debt(
                                row.getLong("clients"), new Money(row.getLong("owed")), row.getLong("with_strategy")))
                .getFirst();
    }

    private int oldest(List<Gain> estimates) {
        return estimates.stream()
                .map(Gain::recordedAt)
                .min(Instant::compareTo)
                .map(first -> (int) ChronoUnit.DAYS.between(first, clock.instant()))
                .orElse(-1);
    }

    static Side side(List<Gain> gains) {
        List<Long> perClient = gains.stream()
                .collect(Collectors.groupingBy(Gain::clientId, Collectors.summingLong(Gain::counts)))
                .values()
                .stream()
                .sorted()
                .toList();
        List<Gain> benefits = gains.stream().filter(Gain::benefit).toList();
        List<Gain> advice = gains.stream().filter(gain -> !gain.benefit()).toList();
        return new Side(
                perClient.size(),
                sum(gains),
                sum(gains.stream().filter(Gain::recurs).toList()),
                median(perClient),
                clients(benefits),
                sum(benefits),
                clients(advice),
                sum(advice));
    }

    private static Money median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Money.ZERO;
        }
        long low = sorted.get((sorted.size() - 1) / 2);
        long high = sorted.get(sorted.size() / 2);
        return new Money((low + high) / 2);
    }

    private static Money sum(List<Gain> gains) {
        return gains.stream().map(gain -> new Money(gain.counts())).reduce(Money.ZERO, Money::plus);
    }

    private static long clients(List<Gain> gains) {
        return gains.stream().map(Gain::clientId).distinct().count();
    }

    /** One gain. @param counts pence, annualised where it recurs */
    record Gain(UUID clientId, boolean confirmed, boolean benefit, boolean recurs, long counts, Instant recordedAt) {}
}
