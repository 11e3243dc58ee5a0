package scot.onward.report.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import scot.onward.report.OutcomeFilter;
import scot.onward.shared.HubTime;

/**
 * What a query may count: the hubs that the reader sees counts of, narrowed by a filter.
 *
 * @param from first day
 * @param to last day
 */
public record Scope(Collection<UUID> hubIds, OutcomeFilter filter, LocalDate from, LocalDate to) {

    private static final UUID NONE = new UUID(0, 0);

    /** The part of {@code hubIds} that the filter leaves. */
    public static Scope of(Collection<UUID> hubIds, OutcomeFilter filter, Clock clock) {
        LocalDate today = HubTime.today(clock);
        List<UUID> left = hubIds.stream()
                .filter(id -> filter.hubId() == null || id.equals(filter.hubId()))
                .toList();
        return new Scope(
                left, filter, filter.period().from(today), filter.period().to(today));
    }

    /** The parameters {@code hubs}, {@code practice}, {@code role}, {@code from}, {@code until}, as the queries name them. */
    MapSqlParameterSource parameters() {
        var role = filter.referrerRole();
        return new MapSqlParameterSource()
                .addValue("hubs", hubIds.isEmpty() ? List.of(NONE) : hubIds)
                .addValue("practice", filter.practiceId())
                .addValue("role", role == null ? null : role.name())
                .addValue("from", Timestamp.from(from.atStartOfDay(HubTime.ZONE).toInstant()))
                .addValue(
                        "until",
                        Timestamp.from(to.plusDays(1).atStartOfDay(HubTime.ZONE).toInstant()));
    }

    /** The condition that a client was referred as the filter says, for queries that do not begin at referrals. */
    static String referredAsFiltered(String clientColumn) {
        return """
                 and (:practice is null and :role is null or exists (select 1 from referral f where f.client_id = %s
                    and f.organisation_id <=> coalesce(:practice, f.organisation_id)
                    and f.referrer_role = coalesce(:role, f.referrer_role)))
                """.formatted(clientColumn);
    }
}
