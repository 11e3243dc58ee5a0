package scot.onward.clinic;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.hub.AdviserHubs;

/** Who holds clinics at a hub belongs to it. */
@Component
class ClinicHubs implements AdviserHubs {

    private final JdbcTemplate jdbc;

    ClinicHubs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> advisersOf(UUID hubId) {
        return Set.copyOf(jdbc.query(
                "select distinct adviser_id from clinic where hub_id = ?",
                (row, n) -> row.getObject(1, UUID.class),
                hubId));
    }
}
