package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.booking.Attempt.Kind;

/** What was confirmed to whom, written down apart from the database, and compared with it in the end. */
final class Ledger {

    private static final String BOOKED = "BOOKED";
    private static final String CANCELLED = "CANCELLED";

    private final Map<UUID, Entry> confirmed = new ConcurrentHashMap<>();
    private final Set<UUID> unanswered = ConcurrentHashMap.newKeySet();
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    private record Entry(UUID client, Instant startsAt, String status) {}

    private record Row(UUID id, UUID client, Instant startsAt, String status, int claims, int confirmations) {

        Entry entry() {
            return new Entry(client, startsAt, status);
        }
    }

    void won(Attempt attempt) {
        String status = attempt.kind() == Kind.CANCEL ? CANCELLED : BOOKED;
        Instant start = attempt.kind() == Kind.CANCEL
                ? Objects.requireNonNull(confirmed.get(attempt.id())).startsAt()
                : attempt.at();
        confirmed.put(attempt.id(), new Entry(attempt.subject(), start, status));
    }

    /** The instance died before it answered: done or not, either is right. */
    void unanswered(Attempt attempt) {
        unanswered.add(attempt.id());
    }

    /** A running instance answered neither yes nor no. */
    void error(Attempt attempt, Throwable failure) {
        unanswered.add(attempt.id());
        errors.add(attempt.kind() + ": " + failure.getMessage());
    }

    int size() {
        return confirmed.size();
    }

    int unanswered() {
        return unanswered.size();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Every confirmed booking is there as confirmed, with its claims and one message, and nothing besides is. */
    void matches(JdbcTemplate jdbc, UUID hub) {
        Map<UUID, Row> rows = jdbc
                .query(
                        """
                                select a.id, a.client_id, a.starts_at, a.status,
                                  (select count(*) from claim c where c.appointment_id = a.id) as claims,
                                  (select count(*) from message m where m.appointment_id = a.id and m.kind = 'BOOKED') as confirmations
                                from appointment a where a.hub_id = ?
                                """,
                        (row, n) -> new Row(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getTimestamp(3).toInstant(),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6)),
                        hub)
                .stream()
                .collect(Collectors.toMap(Row::id, row -> row));
        Set<UUID> sure = new HashSet<>(confirmed.keySet());
        sure.removeAll(unanswered);
        for (UUID id : sure) {
            assertThat(rows).as("what was confirmed as %s", confirmed.get(id)).containsKey(id);
            assertThat(Objects.requireNonNull(rows.get(id)).entry()).isEqualTo(confirmed.get(id));
        }
        assertThat(rows.keySet())
                .as("bookings nobody was told of")
                .allMatch(id -> sure.contains(id) || unanswered.contains(id));
        assertThat(rows.values())
                .as("an appointment takes adviser and client, and a room where it is in one; a cancelled one nothing")
                .allMatch(row ->
                        row.status().equals(CANCELLED) ? row.claims() == 0 : row.claims() == 2 || row.claims() == 3);
        assertThat(rows.values())
                .as("one message about one booking")
                .allMatch(row -> row.confirmations() <= 1)
                .filteredOn(row -> sure.contains(row.id()) && row.status().equals(BOOKED))
                .isNotEmpty();
    }
}
