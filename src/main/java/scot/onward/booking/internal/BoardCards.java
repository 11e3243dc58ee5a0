package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BoardCard;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.Displaced;
import scot.onward.client.AccessNeed;
import scot.onward.hub.Gazetteer;
import scot.onward.hub.Places;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Reads appointments as cards of the board. */
@Component
public class BoardCards {

    private static final int DAYS_BACK = 60;
    private static final String SELECT = """
            select a.id, a.clinic_id, a.adviser_id, a.client_id, a.delivery, a.starts_at, a.ends_at, a.status, a.late,
              a.outside_clinic, a.overbooked, a.arrived_at, a.started_at, a.cancelled_at, a.cancelled_by, a.interpreter,
              a.interpreter_id, c.name as client_name, c.known_as, c.interpreter as client_interpreter,
              adviser.name as adviser_name, room.name as room_name
            from appointment a
            join client c on c.id = a.client_id
            join adviser on adviser.id = a.adviser_id
            left join room on room.id = a.room_id
            where\s""";

    private final JdbcTemplate jdbc;
    private final Places places;

    BoardCards(JdbcTemplate jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** A card, the clinic that it belongs to, and who else sees the client in it. */
    public record Placed(@Nullable UUID clinicId, UUID adviserId, Set<UUID> moreAdviserIds, BoardCard card) {}

    /** The appointments that start in {@code span}, in order; who is in a group session stands in its own list. */
    public List<Placed> ofHub(UUID hubId, TimeSpan span, Instant now) {
        return placed(
                "a.hub_id = ? and a.status <> 'ENTERED_IN_ERROR' and a.group_session_id is null and a.starts_at >= ? and a.starts_at < ?",
                now,
                hubId,
                Timestamp.from(span.from()),
                Timestamp.from(span.to()));
    }

    /** Those of the last two months that are over without anybody having said how. */
    public List<BoardCard> unresolved(UUID hubId, Instant now) {
        return placed(
                        "a.hub_id = ? and a.status in ('BOOKED', 'ARRIVED') and a.ends_at <= ? and a.starts_at >= ?",
                        now,
                        hubId,
                        Timestamp.from(now),
                        Timestamp.from(now.minus(Duration.ofDays(DAYS_BACK))))
                .stream()
                .map(Placed::card)
                .filter(BoardCard::unresolved)
                .toList();
    }

    private List<Placed> placed(String which, Instant now, Object... values) {
        CardFacts facts = new CardFacts(jdbc, which, values);
        Gazetteer all = places.gazetteer();
        return jdbc.query(
                SELECT + which + " order by a.starts_at, a.booked_at",
                (row, n) -> placed(row, now, facts, all),
                values);
    }

    /** How many people of each closure of a hub's day have been settled, and how many are still to be phoned. */
    public Map<Displaced.Of, Displaced> displaced(UUID hubId, TimeSpan span) {
        Map<Displaced.Of, Displaced> displaced = new HashMap<>();
        jdbc.query(
                """
                select d.closure_id, d.was_adviser_id, sum(d.state <> 'TO_MOVE') as moved, sum(d.state <> 'SETTLED') as open
                from displacement d join appointment a on a.id = d.appointment_id
                where a.hub_id = ? and d.was_starts_at >= ? and d.was_starts_at < ? and d.closure_id is not null
                group by d.closure_id, d.was_adviser_id
                """,
                row -> {
                    displaced.put(
                            new Displaced.Of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                            new Displaced(row.getInt(3), row.getInt(4)));
                },
                hubId,
                Timestamp.from(span.from()),
                Timestamp.from(span.to()));
        return displaced;
    }

    private static Placed placed(ResultSet row, Instant now, CardFacts facts, Gazetteer all) throws SQLException {
        AppointmentStatus status = AppointmentStatus.valueOf(row.getString("status"));
        Instant endsAt = row.getTimestamp("ends_at").toInstant();
        String cancelledBy = row.getString("cancelled_by");
        String interpreter = row.getString("interpreter");
        String language = interpreter == null ? row.getString("client_interpreter") : interpreter;
        boolean open = status == AppointmentStatus.BOOKED || status == AppointmentStatus.ARRIVED;
        UUID id = row.getObject("id", UUID.class);
        UUID clientId = row.getObject("client_id", UUID.class);
        UUID adviserId = row.getObject("adviser_id", UUID.class);
        BoardCard card = new BoardCard(
                id,
                clientId,
                nameToUse(row.getString("client_name"), row.getString("known_as")),
                row.getString("adviser_name"),
                row.getString("room_name"),
                Delivery.valueOf(row.getString("delivery")),
                row.getTimestamp("starts_at").toInstant(),
                endsAt,
                status,
                open && !endsAt.isAfter(now),
                facts.toMove(id) && status == AppointmentStatus.BOOKED && endsAt.isAfter(now),
                row.getBoolean("late"),
                row.getBoolean("outside_clinic"),
                row.getBoolean("overbooked"),
                facts.otherNames(id),
                facts.wasRoom(id),
                moment(row, "arrived_at"),
                moment(row, "started_at"),
                moment(row, "cancelled_at"),
                cancelledBy == null ? null : CancelledBy.valueOf(cancelledBy),
                language,
                language != null && row.getString("interpreter_id") == null && !speaks(all, adviserId, language),
                facts.needs(clientId));
        return new Placed(row.getObject("clinic_id", UUID.class), adviserId, facts.otherIds(id), card);
    }

    private static boolean speaks(Gazetteer all, UUID adviserId, String language) {
        return all.findAdviser(adviserId)
                .filter(adviser -> adviser.languages().stream().anyMatch(language::equalsIgnoreCase))
                .isPresent();
    }

    /** The name that the person uses, with the surname where only a first name is known as such. */
    static String nameToUse(String name, @Nullable String knownAs) {
        if (knownAs == null || knownAs.isBlank()) {
            return name;
        }
        return knownAs.contains(" ") || !name.contains(" ") ? knownAs : knownAs + name.substring(name.lastIndexOf(' '));
    }

    static Set<AccessNeed> needs(@Nullable String words) {
        return words == null
                ? Set.of()
                : Stream.of(words.split(",")).map(AccessNeed::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
