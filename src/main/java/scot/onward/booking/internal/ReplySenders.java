package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.ReplySender.Open;

/** Finds whose number it is that a text came from, among the clients of some hubs. */
@Component
public class ReplySenders {

    /** A British number without its country or its first nought. */
    private static final int DIGITS = 10;

    private final JdbcClient jdbc;

    ReplySenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ReplySender of(String number, Set<UUID> servedHubs, Instant now) {
        Map<UUID, Set<UUID>> hubsByClient = clients(number, servedHubs);
        Set<UUID> clients = hubsByClient.keySet();
        if (clients.isEmpty()) {
            return new ReplySender(Set.of(), List.of(), servedHubs);
        }
        Set<UUID> hubs = hubsByClient.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new ReplySender(clients, appointments(clients, servedHubs, now), hubs);
    }

    private Map<UUID, Set<UUID>> clients(String number, Set<UUID> servedHubs) {
        String digits = number.replaceAll("[^0-9]", "");
        if (digits.length() < DIGITS || servedHubs.isEmpty()) {
            return Map.of();
        }
        String backwards = new StringBuilder(digits.substring(digits.length() - DIGITS))
                .reverse()
                .toString();
        record Tie(UUID client, UUID hub) {}
        return jdbc
                .sql("""
                        select c.id, h.hub_id from client c join client_hub h on h.client_id = c.id
                        where c.phone_ending like :ending and h.hub_id in (:hubs)
                        """)
                .param("ending", backwards + "%")
                .param("hubs", servedHubs)
                .query((row, n) -> new Tie(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Tie::client, Collectors.mapping(Tie::hub, Collectors.toCollection(HashSet::new))));
    }

    private List<Open> appointments(Set<UUID> clients, Set<UUID> servedHubs, Instant now) {
        return jdbc.sql("""
                        select id, client_id, hub_id, starts_at from appointment
                        where client_id in (:clients) and hub_id in (:hubs) and status = 'BOOKED' and starts_at > :now
                        """)
                .param("clients", clients)
                .param("hubs", servedHubs)
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Open(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getTimestamp(4).toInstant()))
                .list();
    }
}
