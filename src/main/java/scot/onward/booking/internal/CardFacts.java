package scot.onward.booking.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.client.AccessNeed;

/**
 * What only some cards of a board have: needs, other advisers, a room that was lost. Each is read once for all cards, which costs
 * a fraction of asking it of every card.
 */
final class CardFacts {

    private final Map<UUID, Set<AccessNeed>> needs = new HashMap<>();
    private final Map<UUID, List<Other>> others = new HashMap<>();
    private final Map<UUID, String> wasRoom = new HashMap<>();
    private final Set<UUID> toMove = new HashSet<>();

    private record Other(UUID adviserId, String name) {}

    /** @param which a condition on {@code appointment a} */
    CardFacts(JdbcTemplate jdbc, String which, Object... values) {
        jdbc.query(
                "select distinct a.client_id, n.need from appointment a join client_need n on n.client_id = a.client_id where "
                        + which,
                row -> {
                    needs.computeIfAbsent(row.getObject(1, UUID.class), client -> new HashSet<>())
                            .add(AccessNeed.valueOf(row.getString(2)));
                },
                values);
        jdbc.query(
                "select a.id, o.id, o.name from appointment a join appointment_adviser j on j.appointment_id = a.id and j.adviser_id <> a.adviser_id join adviser o on o.id = j.adviser_id where "
                        + which + " order by o.name",
                row -> {
                    others.computeIfAbsent(row.getObject(1, UUID.class), appointment -> new ArrayList<>())
                            .add(new Other(row.getObject(2, UUID.class), row.getString(3)));
                },
                values);
        jdbc.query(
                "select a.id, d.state = 'TO_MOVE', not d.was_room_id <=> a.room_id, was.name from appointment a join displacement d on d.appointment_id = a.id left join room was on was.id = d.was_room_id where "
                        + which + " order by d.created_at",
                row -> {
                    UUID appointment = row.getObject(1, UUID.class);
                    String room = row.getString(4);
                    if (row.getBoolean(2)) {
                        toMove.add(appointment);
                    } else if (row.getBoolean(3) && room != null) {
                        wasRoom.put(appointment, room);
                    }
                },
                values);
    }

    Set<AccessNeed> needs(UUID clientId) {
        return needs.getOrDefault(clientId, Set.of());
    }

    /** The names of the other advisers of a joint appointment, in order. */
    List<String> otherNames(UUID appointmentId) {
        return others.getOrDefault(appointmentId, List.of()).stream()
                .map(Other::name)
                .toList();
    }

    Set<UUID> otherIds(UUID appointmentId) {
        return others.getOrDefault(appointmentId, List.of()).stream()
                .map(Other::adviserId)
                .collect(Collectors.toSet());
    }

    /** The room that an appointment had before its room was lost, where it has another now. */
    @Nullable
    String wasRoom(UUID appointmentId) {
        return wasRoom.get(appointmentId);
    }

    /** Whether it cannot take place as booked. */
    boolean toMove(UUID appointmentId) {
        return toMove.contains(appointmentId);
    }
}
