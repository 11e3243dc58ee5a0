package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.message.Turnout;
import scot.onward.message.WordingTurnouts;

/** Counts who came of those whom a message in some wording had reached, over the last year. */
@Component
class AttendanceByWording implements WordingTurnouts {

    private static final Duration YEAR = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceByWording(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Turnout> of(Collection<UUID> wordingIds, Set<UUID> hubIds) {
        Map<UUID, Turnout> turnouts = new HashMap<>();
        if (hubIds.isEmpty()) {
            return turnouts;
        }
        jdbc.sql("""
                        select told.wording_id, sum(a.status = 'FULFILLED') as attended, sum(a.status = 'NOSHOW') as missed
                        from (select distinct wording_id, appointment_id from message
                              where wording_id in (:wordings) and hub_id in (:hubs) and status in ('SENT', 'DELIVERED')) told
                        join appointment a on a.id = told.appointment_id
                        where a.starts_at >= :since and a.status in ('FULFILLED', 'NOSHOW')
                        group by told.wording_id
                        """)
                .param("wordings", wordingIds)
                .param("hubs", hubIds)
                .param("since", Timestamp.from(clock.instant().minus(YEAR)))
                .query(row -> {
                    turnouts.put(
                            row.getObject("wording_id", UUID.class),
                            new Turnout(row.getLong("attended"), row.getLong("missed")));
                });
        return turnouts;
    }
}
