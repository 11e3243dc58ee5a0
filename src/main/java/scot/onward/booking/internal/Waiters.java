package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.WaitingRow;
import scot.onward.booking.internal.Waiter.Refused;
import scot.onward.client.AccessNeed;
import scot.onward.shared.TimeSpan;

/** Reads who waits at a hub, with all that decides whether a time fits them. */
@Component
public class Waiters {

    /** The open entries of a hub; every other table is read through it. */
    private static final String OPEN =
            "waiting_entry w where w.hub_id = ? and w.status = 'WAITING' and w.group_session_id is null";

    private final WaitingRows rows;
    private final JdbcTemplate jdbc;

    Waiters(WaitingRows rows, JdbcTemplate jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /**
     * Those who wait for a time of their own.
     *
     * @param taken when whom or what is taken already
     */
    public List<Waiter> ofHub(UUID hubId, Map<UUID, List<TimeSpan>> taken, Instant now) {
        List<WaitingRow> waiting = rows.ofHub(hubId, now);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> alike = alike();
        Map<UUID, Set<AccessNeed>> needs = sets(
                "select n.client_id, n.need from client_need n where n.client_id in (select w.client_id from " + OPEN
                        + ")",
                hubId,
                row -> AccessNeed.valueOf(row.getString(2)));
        Map<UUID, Set<Refused>> refused = sets(
                "select o.waiting_entry_id, o.clinic_id, o.starts_at from waiting_offer o where o.status in ('DECLINED', 'NO_ANSWER') "
                        + "and o.clinic_id is not null and o.waiting_entry_id in (select w.id from " + OPEN + ")",
                hubId,
                row -> new Refused(
                        row.getObject(2, UUID.class), row.getTimestamp(3).toInstant()));
        Map<UUID, Set<String>> interpreters = sets(
                "select c.id, c.interpreter from client c where c.interpreter <> '' and c.id in (select w.client_id from "
                        + OPEN + ")",
                hubId,
                row -> row.getString(2));
        return waiting.stream()
                .map(row -> new Waiter(
                        row,
                        alike.getOrDefault(row.serviceId(), Set.of(row.serviceId())),
                        needs.getOrDefault(row.clientId(), Set.of()),
                        language(row, interpreters.getOrDefault(row.clientId(), Set.of())),
                        taken.getOrDefault(row.clientId(), List.of()),
                        refused.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private static @Nullable String language(WaitingRow row, Set<String> recorded) {
        String asked = row.suits().language();
        return asked == null ? recorded.stream().findFirst().orElse(null) : asked;
    }

    /** Which services go by one neutral name: whoever waits for one of them takes any. */
    private Map<UUID, Set<UUID>> alike() {
        return sets(
                "select s.id, o.id from offered_service s join offered_service o on o.neutral_name = s.neutral_name",
                null,
                row -> row.getObject(2, UUID.class));
    }

    private interface Value<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, Set<T>> sets(String sql, @Nullable UUID hubId, Value<T> value) {
        Map<UUID, Set<T>> sets = new HashMap<>();
        jdbc.query(
                sql,
                row -> {
                    sets.computeIfAbsent(row.getObject(1, UUID.class), key -> new HashSet<>())
                            .add(value.of(row));
                },
                hubId == null ? new Object[0] : new Object[] {hubId});
        return sets;
    }
}
