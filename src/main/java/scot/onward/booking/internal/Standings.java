package scot.onward.booking.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All that a booking has to know of its client before it begins, with one question. */
@Component
class Standings {

    private final JdbcTemplate jdbc;

    Standings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a client stands.
     *
     * @param hubIds whose own the client is
     * @param organisationIds that referred or registered them
     * @param waits whether they are on a waiting list
     * @param waitsAtDesk whether they came without an appointment and have not been seen to
     * @param isBooked whether the appointment that is asked for is there already
     * @param stamp as of which places and clinics are to be looked at
     */
    record Standing(
            Set<UUID> hubIds,
            Set<UUID> organisationIds,
            boolean waits,
            boolean waitsAtDesk,
            boolean isBooked,
            UUID stamp) {}

    Standing of(UUID clientId, UUID appointmentId) {
        return jdbc.query(
                        """
                        select (select group_concat(hub_id) from client_hub where client_id = ?),
                          (select group_concat(organisation_id) from client_organisation where client_id = ?),
                          exists (select 1 from waiting_entry where client_id = ? and status = 'WAITING'),
                          exists (select 1 from walk_in where client_id = ? and settled_at is null),
                          exists (select 1 from appointment where id = ?), stamp
                        from reference_stamp where id = 1
                        """,
                        (row, n) -> new Standing(
                                ids(row.getString(1)),
                                ids(row.getString(2)),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getBoolean(5),
                                row.getObject(6, UUID.class)),
                        clientId,
                        clientId,
                        clientId,
                        clientId,
                        appointmentId)
                .getFirst();
    }

    private static Set<UUID> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}
