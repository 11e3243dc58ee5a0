package scot.onward.capacity.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads who has no time yet at some hubs; each client once a hub, the waiting list before the referral. */
@Component
public class WaitingPeople {

    private static final String WITHOUT_TIME = """
            select w.client_id, w.hub_id, w.service_id, coalesce(w.level, 4) as level, w.last_safe_date, w.since, true as on_list,
              false as untaken
            from waiting_entry w
            where w.status = 'WAITING' and w.group_session_id is null and w.hub_id in (:hubs)
            union all
            select r.client_id, r.hub_id, null, r.level, r.last_safe_date, r.received_at, false, r.taken_at is null
            from referral r
            where r.status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT', 'WAITING_LIST') and r.hub_id in (:hubs)
              and not exists (select 1 from waiting_entry w
                where w.client_id = r.client_id and w.hub_id = r.hub_id and w.status = 'WAITING')
            """;

    private final NamedParameterJdbcTemplate jdbc;

    WaitingPeople(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<WaitingPerson> at(Collection<UUID> hubIds) {
        return hubIds.isEmpty()
                ? List.of()
                : jdbc.query(
                        WITHOUT_TIME,
                        Map.of("hubs", hubIds),
                        (row, n) -> new WaitingPerson(
                                row.getObject("client_id", UUID.class),
                                row.getObject("hub_id", UUID.class),
                                row.getObject("service_id", UUID.class),
                                row.getInt("level"),
                                row.getObject("last_safe_date", LocalDate.class),
                                row.getTimestamp("since").toInstant(),
                                row.getBoolean("on_list"),
                                row.getBoolean("untaken")));
    }
}
